import { type ReactNode, useLayoutEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'

const Committed = ({ children }: { children: ReactNode }) => {
  useLayoutEffect(() => {
    performance.mark('committed')
  }, [])
  return children
}

/** Hydrates what the server has written, and marks when that began and when it was done. */
export const hydrate = (node: ReactNode) => {
  const root = document.getElementById('root') as HTMLElement
  performance.mark('hydrate')
  hydrateRoot(root, <Committed>{node}</Committed>)
}
