// The exports of `react-dom/client` that the components use, implemented with Preact.
import { type ComponentChild, type ContainerNode, hydrate, render } from 'preact'
import { withHydration } from './react.js'

export const createRoot = (container: ContainerNode) => ({
  render: (child: ComponentChild) => render(child, container),
  unmount: () => render(null, container),
})

export const hydrateRoot = (container: ContainerNode, child: ComponentChild) => {
  withHydration(container as ParentNode, () => hydrate(child, container))
  return createRoot(container)
}
