import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'

/** As most servers do. A variant whose styles have to be collected brings a `server.tsx` of its own. */
export const render = (node: ReactNode) => ({ head: '', html: renderToString(node) })
