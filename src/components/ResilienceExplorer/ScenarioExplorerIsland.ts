'use client'

import { createIsland } from '#hydrate'
import * as server from '#server/ResilienceExplorer/ScenarioExplorer'

/** The explorer as an island: see `islands/Island.tsx`. */
export const ScenarioExplorerIsland = createIsland(
  'ScenarioExplorer',
  server,
  () => import('./ScenarioExplorer.js'),
)
