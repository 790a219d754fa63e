import { type ReactNode, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'

/** The recoverable errors of React during hydration. */
export const recoverableErrors: string[] = []

const options: RootOptions = { onRecoverableError: (error) => recoverableErrors.push(String(error)) }

const MountCallback = ({ onMount, children }: { onMount: () => void; children: ReactNode }) => {
  useEffect(onMount, [onMount])
  return children
}

/**
 * Renders into a container: hydrates its server HTML, or fills an empty one.
 *
 * @param onMount called when React has rendered or hydrated the content.
 */
export const mount = (container: Element, node: ReactNode, onMount = () => {}): Root => {
  const content = <MountCallback onMount={onMount}>{node}</MountCallback>
  if (container.firstChild) return hydrateRoot(container, content, options)
  const root = createRoot(container, options)
  flushSync(() => root.render(content))
  return root
}
