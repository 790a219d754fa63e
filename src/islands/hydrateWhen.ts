import { enableControls } from './enableControls.js'

/** Decides when to call `hydrate` for a container. Returns a function that cancels the call. */
export type HydrateWhen = (container: Element, hydrate: () => Promise<void>) => () => void

const INTERACTION_EVENTS = ['pointerover', 'focusin', 'touchstart']

const runWhenIdle = (callback: () => void) => (window.requestIdleCallback ?? setTimeout)(callback)

/** Calls `callback` once, when the container becomes visible. */
const whenVisible = (container: Element, callback: () => void): (() => void) => {
  // jsdom has no `IntersectionObserver`. An error in an effect would unmount the React tree of the host page.
  if (!globalThis.IntersectionObserver) {
    callback()
    return () => {}
  }
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return
    observer.disconnect()
    callback()
  })
  observer.observe(container)
  return () => observer.disconnect()
}

/**
 * Hydrates on the first pointer, focus or touch event in the container, or when the container is visible and the browser
 * is idle. If the container is empty, the code loads at once. After a failed download the next event tries again.
 *
 * It also enables the controls of the server HTML: the component reads a changed value when it hydrates.
 */
export const onVisibleOrInteraction: HydrateWhen = (container, hydrate) => {
  let isStarted = false
  const start = () => {
    if (isStarted) return
    isStarted = true
    hydrate().catch(() => {
      isStarted = false
    })
  }
  enableControls(container)
  for (const type of INTERACTION_EVENTS) container.addEventListener(type, start, { passive: true })
  const hasServerHtml = !!container.firstElementChild
  const cancel = hasServerHtml ? whenVisible(container, () => runWhenIdle(start)) : undefined
  if (!hasServerHtml) start()
  return () => {
    isStarted = true
    cancel?.()
    for (const type of INTERACTION_EVENTS) container.removeEventListener(type, start)
  }
}
