import { type ComponentType, useEffect, useState } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

/** A component that runs in an island's container. */
export interface MountedIsland<Props> {
  update: (props: Props) => void
  unmount: () => void
}

export type Mount<Props> = (container: Element, props: Props) => MountedIsland<Props>

/** The key of a container's mounted island. `Symbol.for` shares the key with other copies of this library. */
const ISLAND = Symbol.for('ankr-approach.island')

/**
 * Returns a function that mounts the component in a container. It hydrates the element that the server rendered there from
 * the same props, or renders into a new one. If the container has a mounted island already, the function returns that island:
 * `embed.js` may have hydrated it before the custom element was defined.
 */
export const createMount =
  <Props extends object>(Component: ComponentType<Props>): Mount<Props> =>
  (element, initialProps) => {
    const container = element as Element & { [ISLAND]?: MountedIsland<Props> }
    if (container[ISLAND]) return container[ISLAND]
    let latestProps = initialProps
    let setProps: ((props: Props) => void) | undefined
    let isUnmounted = false
    // Hydration has to finish with the initial props. On an earlier update from outside, React reports an error and discards
    // the server HTML.
    const IslandRoot = () => {
      const [props, setState] = useState(initialProps)
      useEffect(() => {
        setProps = setState
        if (isUnmounted) root.render(null)
        else setState(latestProps)
        // The focus or the press that started the hydration: its term was not registered yet. The event does not bubble, since
        // only the capturing listener of the tooltip needs it.
        const term = content.querySelector('[data-ankr-term]:focus:not([data-state])')
        term?.dispatchEvent(new Event(term.matches(':focus-visible') ? 'focusin' : 'click'))
      }, [])
      return <Component {...props} />
    }
    const serverContent = container.firstElementChild
    const content = serverContent ?? container.appendChild(container.ownerDocument.createElement('div'))
    content.setAttribute('data-part', 'island-content')
    const root = serverContent ? hydrateRoot(content, <IslandRoot />) : createRoot(content)
    if (!serverContent) root.render(<IslandRoot />)
    container[ISLAND] = {
      update: (props) => {
        latestProps = props
        setProps?.(props)
      },
      unmount: () => {
        delete container[ISLAND]
        isUnmounted = true
        // React warns about `root.unmount()` during rendering. A later call would be outside `act()` in a test of the host
        // page, and React would warn about that.
        if (setProps || !serverContent) root.render(null)
        content.remove()
      },
    }
    return container[ISLAND]
  }
