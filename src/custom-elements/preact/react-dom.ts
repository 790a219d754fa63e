// What our interactive parts use of `react-dom/client`, by Preact.
import { type ComponentChild, type ContainerNode, hydrate, render } from 'preact'
import { withHydration } from './react.js'

export const createRoot = (container: ContainerNode) => ({
  render: (child: ComponentChild) => render(child, container),
  unmount: () => render(null, container),
})

export const hydrateRoot = (container: ContainerNode, child: ComponentChild) => {
  withHydration(() => hydrate(child, container))
  return createRoot(container)
}
