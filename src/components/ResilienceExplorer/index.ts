export {
  ResilienceExplorer,
  type ResilienceExplorerProps,
  type ResilienceTerm,
  type ScenarioChangeEvent,
} from './ResilienceExplorer.js'
export type { Scenario } from './scenario.js'
