import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'

/** The recoverable errors of React during hydration. */
export const recoverableErrors: string[] = []

const options: RootOptions = { onRecoverableError: (error) => recoverableErrors.push(String(error)) }

/** Renders into a container: hydrates its server HTML, or fills an empty one. */
export const mount = (container: Element, node: ReactNode): Root => {
  if (container.firstChild) return hydrateRoot(container, node, options)
  const root = createRoot(container, options)
  flushSync(() => root.render(node))
  return root
}
