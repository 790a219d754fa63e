import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'

/** What React had to mend while it took over what a server wrote. */
export const mended: string[] = []

const options: RootOptions = { onRecoverableError: (error) => mended.push(String(error)) }

/** Shows something in a place: takes over what a server has written there, or fills it. */
export const mount = (place: Element, node: ReactNode): Root => {
  if (place.firstChild) return hydrateRoot(place, node, options)
  const root = createRoot(place, options)
  flushSync(() => root.render(node))
  return root
}
