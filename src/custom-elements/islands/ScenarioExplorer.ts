import {
  ScenarioExplorer,
  type ScenarioExplorerProps,
} from '../../components/ResilienceExplorer/ScenarioExplorer.js'
import { createMount } from '../../islands/mount.js'
import {
  readFacts,
  readList,
  readLocale,
  readObject,
  readOverrides,
  readSerializedProps,
} from '../serializedProps.js'

const mountExplorer = createMount(ScenarioExplorer)

/** Hydrates the explorer of `ResilienceExplorer` from the JSON of its props. */
export const mount = (container: Element, json: string) =>
  mountExplorer(container, {
    defaultScenario: {} as ScenarioExplorerProps['defaultScenario'],
    ...readSerializedProps(json, {
      locale: readLocale,
      concentrated: readList,
      distributed: readList,
      defaultScenario: readObject,
      headingLevel: (level) => (typeof level === 'number' ? level : undefined),
      isBrief: (isBrief) => isBrief === true,
      facts: readFacts,
      messages: readOverrides,
    }),
  })
