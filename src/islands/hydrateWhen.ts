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
 * Enables the controls of server HTML. The server renders them disabled, since a change has no effect without this script.
 * Radio buttons get a random name for each `<fieldset>`, so that only one of them is checked. The server cannot write it, since
 * the same HTML twice on a page would share the group. The empty attribute `form` removes
 * them from a form of the host page.
 */
export const enableControls = (container: Element): void => {
  for (const control of container.querySelectorAll<HTMLSelectElement | HTMLFieldSetElement>(
    'select, fieldset',
  ))
    control.disabled = false
  for (const fieldset of container.querySelectorAll('fieldset')) {
    const name = `ankr-${Math.random().toString(36).slice(2)}`
    for (const radio of fieldset.querySelectorAll('input')) {
      radio.setAttribute('form', '')
      radio.name = name
    }
  }
}

/**
 * Hydrates on the first pointer, focus or touch event in the container. If the container is empty, the code loads at once.
 * After a failed download the next event tries again.
 *
 * @param wait calls its argument to hydrate earlier, and returns a function that cancels this.
 */
export const onInteraction = (
  container: Element,
  hydrate: () => Promise<void>,
  wait?: (start: () => void) => () => void,
): (() => void) => {
  let isStarted = false
  const start = () => {
    if (isStarted) return
    isStarted = true
    hydrate().catch(() => {
      isStarted = false
    })
  }
  for (const type of INTERACTION_EVENTS) container.addEventListener(type, start, { passive: true })
  const hasServerHtml = container.firstElementChild
  const cancel = hasServerHtml && wait?.(start)
  if (!hasServerHtml) start()
  return () => {
    isStarted = true
    cancel?.()
    for (const type of INTERACTION_EVENTS) container.removeEventListener(type, start)
  }
}

/**
 * Hydrates like `onInteraction()`, and also when the container is visible and the browser is idle.
 *
 * It also enables the controls of the server HTML: the component reads a changed value when it hydrates.
 */
export const onVisibleOrInteraction: HydrateWhen = (container, hydrate) => {
  enableControls(container)
  return onInteraction(container, hydrate, (start) => whenVisible(container, () => runWhenIdle(start)))
}
