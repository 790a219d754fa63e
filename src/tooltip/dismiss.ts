/** A trigger dispatches this event on opening. If another copy of this library dispatches it, the tooltip closes. */
const OPEN_EVENT = 'ankr-term-open'

/** Closes a tooltip. */
interface Dismissible {
  close(): void
  /** Closes the tooltip and returns the focus to the trigger. */
  dismiss(): void
}

/**
 * Closes an open tooltip on Escape, and on a press or focus elsewhere. Returns a function that removes the listeners.
 *
 * Radix listens at the document. These listeners capture events at the window, so they run before those of the host page. One
 * Escape must not also close the dialog around the term. A host page that stops the propagation of events must not keep a
 * tooltip open.
 */
export function listenForDismiss(
  trigger: HTMLElement,
  container: HTMLElement,
  { close, dismiss }: Dismissible,
): () => void {
  const view = trigger.ownerDocument.defaultView ?? window
  const controller = new AbortController()
  const options = { capture: true, signal: controller.signal }
  let outside = 0
  let isPressed = false

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    dismiss()
  }
  // `pointerdown` of a finger may start a scroll, which ends with `pointercancel`. So a touch counts as a press on `pointerup`.
  const isPress = ({ type, pointerType }: PointerEvent) =>
    (type === 'pointerup') === (pointerType === 'touch')
  // At the window, an event in a closed shadow root has the host as its target. So a press counts as outside, unless a
  // listener of the trigger or the container runs after this one.
  const press = (event: Event) => {
    if (event.type === OPEN_EVENT || isPress(event as PointerEvent)) outside = view.setTimeout(close)
  }
  const inside = () => view.clearTimeout(outside)
  // Selecting text in the card blurs the trigger, and so does leaving the window.
  const blur = ({ relatedTarget }: FocusEvent) => {
    const { activeElement } = trigger.getRootNode() as Document | ShadowRoot
    if (isPressed || activeElement === trigger || container.contains(relatedTarget as Node | null)) return
    if (relatedTarget !== trigger) close()
  }

  view.addEventListener('keydown', onKey, options)
  for (const type of ['pointerdown', 'pointerup', OPEN_EVENT]) {
    view.addEventListener(type, press, options)
    trigger.addEventListener(type, inside, options)
    container.addEventListener(type, inside, options)
  }
  // A press outside of an iframe only blurs the window of the iframe.
  const leave = (event: Event) => {
    if (event.target === view && view !== view.top) close()
  }

  view.addEventListener('blur', leave, options)
  trigger.addEventListener('blur', blur, options)
  container.addEventListener('focusout', blur, options)
  container.addEventListener(
    'mousedown',
    () => {
      isPressed = true
      view.setTimeout(() => {
        isPressed = false
      })
    },
    options,
  )
  // The container may be inside a label, a summary or a clickable card of the host.
  container.addEventListener(
    'click',
    (event) => {
      event.preventDefault()
      event.stopPropagation()
    },
    options,
  )
  return () => {
    controller.abort()
    inside()
  }
}
