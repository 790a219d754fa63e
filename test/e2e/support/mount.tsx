import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'

/** What React had to mend while it took over what a server wrote. */
export const recoverableErrors: string[] = []

const options: RootOptions = { onRecoverableError: (error) => recoverableErrors.push(String(error)) }

/** Shows something in a place: takes over what a server has written there, or fills it. */
export const mount = (container: Element, node: ReactNode): Root => {
  if (container.firstChild) return hydrateRoot(container, node, options)
  const root = createRoot(container, options)
  flushSync(() => root.render(node))
  return root
}
