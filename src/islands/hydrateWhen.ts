/** Decides when `hydrate` is called for a container, and returns a function that cancels it. */
export type HydrateWhen = (container: Element, hydrate: () => Promise<void>) => () => void

const INTERACTION_EVENTS = ['pointerover', 'focusin', 'touchstart']

const runWhenIdle = (callback: () => void) => (window.requestIdleCallback ?? setTimeout)(callback)

/**
 * Hydrates on the first pointer, focus or touch event in the container, or when the container is visible and the browser
 * is idle. An empty container hydrates at once. After a failed download the next event tries again.
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
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return
    observer.disconnect()
    runWhenIdle(start)
  })
  for (const type of INTERACTION_EVENTS) container.addEventListener(type, start, { passive: true })
  if (container.firstElementChild) observer.observe(container)
  else start()
  return () => {
    isStarted = true
    observer.disconnect()
    for (const type of INTERACTION_EVENTS) container.removeEventListener(type, start)
  }
}
