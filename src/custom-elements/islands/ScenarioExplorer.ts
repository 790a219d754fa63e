import { ScenarioExplorer } from '../../components/ResilienceExplorer/ScenarioExplorer.js'
import { createMount } from '../../islands/mount.js'

export const mount = createMount(ScenarioExplorer)
