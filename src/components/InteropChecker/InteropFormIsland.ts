'use client'

import { createIsland } from '#hydrate'
import * as server from '#server/InteropChecker/InteropForm'

/** The form as an island: see `islands/Island.tsx`. */
export const InteropFormIsland = createIsland('InteropForm', server, () => import('./InteropForm.js'))
