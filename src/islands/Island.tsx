import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createIslandController, type IslandProps } from './islandController.js'

/**
 * Reports a server that resolves packages with the export condition `browser`: it renders the container without content.
 *
 * @throws in development.
 */
const reportBrowserForm = () => {
  const message =
    '[ankr-approach] The server build uses the export condition "browser", so its HTML lacks this component. Remove "browser" from its conditions.'
  if (process.env.NODE_ENV !== 'production') throw new Error(message)
  console.error(message)
}

const subscribeToNothing = () => () => {}

/** With `dangerouslySetInnerHTML`, React skips the children while it hydrates. It writes nothing, so the value is not used. */
const KEEP_SERVER_HTML = { __html: '' }

/**
 * The container of an island: HTML that the server renders, and that hydrates later as a separate React root.
 * Renders a `<div>` element.
 *
 * How it works
 * 1. On the server, `hydrate.server.tsx` renders the component inside this container.
 * 2. In the browser, React hydrates the container but does not manage its content. The server HTML stays on
 *    the page, readable, without the component's code.
 * 3. `hydrateWhen` decides when `load` fetches the code. `mount` then hydrates the content, from the props that the server
 *    rendered, and updates it to the latest props. New props hydrate at once.
 * 4. Without server HTML the code is fetched at once and the content is rendered.
 *
 * Why not `<Suspense>` and `lazy()`: when a context changes above a boundary that is still dehydrated, or an update reaches
 * it, React deletes its server HTML and shows the fallback until the code has arrived.
 *
 * Consequences for a partner: the content is a separate React root. Contexts, error boundaries and `StrictMode` of the host
 * page do not apply in it, and its props have to be plain data.
 */
export function Island<Props extends object>(islandProps: IslandProps<Props>) {
  const { props, partName = 'island' } = islandProps
  if (typeof document === 'undefined') reportBrowserForm()
  const container = useRef<HTMLDivElement>(null)
  // React uses the server snapshot only during hydration.
  const isHydrating = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  )
  const [hasServerHtml] = useState(isHydrating)
  const [controller] = useState(() => createIslandController(islandProps))

  useEffect(() => controller.update(props), [controller, props])
  useEffect(() => {
    const element = container.current as HTMLDivElement
    const stopWaiting = controller.attach(element)
    return () => {
      stopWaiting()
      // `<Activity>` also cleans up the effects of a tree that it hides. That tree stays in the document, with its state.
      if (!element.isConnected) controller.unmount()
    }
  }, [controller])

  return (
    <div
      data-part={partName}
      ref={container}
      suppressHydrationWarning
      {...(hasServerHtml && { dangerouslySetInnerHTML: KEEP_SERVER_HTML })}
    />
  )
}
