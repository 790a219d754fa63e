'use client'

import { createIsland } from '#hydrate'
import * as server from '#server/FactQuote/CopyCitation'

/** The copy button as an island: see `islands/Island.tsx`. */
export const CopyCitationIsland = createIsland('CopyCitation', server, () => import('./CopyCitation.js'))
