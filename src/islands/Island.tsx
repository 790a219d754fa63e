import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createIslandController, type IslandProps } from './islandController.js'

/**
 * A server that resolves packages with the export condition `browser` renders the container alone, without its content.
 *
 * @throws in development.
 */
const reportBrowserForm = () => {
  const message =
    '[ankr-approach] A server renders this component with the export condition "browser", which leaves its HTML empty until the browser has fetched its code. Remove "browser" from the conditions of the server build.'
  if (process.env.NODE_ENV !== 'production') throw new Error(message)
  console.error(message)
}

const subscribeToNothing = () => () => {}

/** With `dangerouslySetInnerHTML`, React skips the children while it hydrates. It writes nothing, so the value is not used. */
const KEEP_SERVER_HTML = { __html: '' }

/**
 * The container of an island: HTML that the server renders, and that hydrates later as a React root of its own.
 * Renders a `<div>` element.
 *
 * How it works
 * 1. On the server, `hydrate.server.tsx` renders the component inside this container.
 * 2. In the browser, React hydrates the container as an element whose content it does not own. The server HTML stays on
 *    the page, readable, without the component's code.
 * 3. `hydrateWhen` decides when `load` fetches the code. `mount` then hydrates the content, from the props that the server
 *    rendered, and updates it to the latest props. New props hydrate at once.
 * 4. Without server HTML the code is fetched at once and the content is rendered.
 *
 * Why not `<Suspense>` and `lazy()`: when a context changes above a boundary that is still dehydrated, or an update reaches
 * it, React deletes its server HTML and shows the fallback until the code has arrived.
 *
 * What follows for a partner: the content is a root of its own, so the page's contexts, error boundaries and `StrictMode` do
 * not reach into it, and its props have to be plain data.
 */
export function Island<Props extends object>(islandProps: IslandProps<Props>) {
  const { props, partName = 'island' } = islandProps
  if (typeof document === 'undefined') reportBrowserForm()
  const container = useRef<HTMLDivElement>(null)
  // The server snapshot is used for hydration alone.
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
