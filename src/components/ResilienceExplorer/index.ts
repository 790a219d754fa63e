export {
  ResilienceExplorer,
  type ResilienceExplorerProps,
  type ResilienceExplorerTerm,
  type ScenarioChangeEvent,
} from './ResilienceExplorer.js'
export type { Scenario } from './scenario.js'
