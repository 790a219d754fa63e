/** Dispatched by a trigger; one that another copy of this library dispatched closes our tip like a press on that term. */
const OPEN_EVENT = 'ankr-term-open'

/**
 * While a tip is open: Escape, a press elsewhere, and focus moving elsewhere close it. Returns what stops listening.
 * Radix listens for the same at the document. We listen at the window, where nobody can be earlier: one Escape must not
 * also close the dialog around the term, and a host that stops its events must not keep a tip open.
 */
export function listenForDismiss(trigger: HTMLElement, layer: HTMLElement, close: () => void): () => void {
  const view = trigger.ownerDocument.defaultView ?? window
  const controller = new AbortController()
  const options = { capture: true, signal: controller.signal }
  let outside = 0
  let isPressed = false

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    close()
  }
  // A finger that comes down may be about to scroll: it has pressed only when it is lifted again without.
  const isPress = ({ type, pointerType }: PointerEvent) =>
    (type === 'pointerup') === (pointerType === 'touch')
  // A closed shadow root does not tell the window where the press was: so it is outside unless we see it inside.
  const press = (event: Event) => {
    if (event.type === OPEN_EVENT || isPress(event as PointerEvent)) outside = view.setTimeout(close)
  }
  const inside = () => view.clearTimeout(outside)
  // Selecting text in the tip takes the focus off the trigger, and so does leaving the window.
  const blur = ({ relatedTarget }: FocusEvent) => {
    const { activeElement } = trigger.getRootNode() as Document | ShadowRoot
    if (isPressed || activeElement === trigger || layer.contains(relatedTarget as Node | null)) return
    if (relatedTarget !== trigger) close()
  }

  view.addEventListener('keydown', onKey, options)
  for (const type of ['pointerdown', 'pointerup', OPEN_EVENT]) {
    view.addEventListener(type, press, options)
    trigger.addEventListener(type, inside, options)
    layer.addEventListener(type, inside, options)
  }
  // In a frame, that is all we learn of a press outside of it.
  const leave = (event: Event) => {
    if (event.target === view && view !== view.top) close()
  }

  view.addEventListener('blur', leave, options)
  trigger.addEventListener('blur', blur, options)
  layer.addEventListener('focusout', blur, options)
  layer.addEventListener(
    'mousedown',
    () => {
      isPressed = true
      view.setTimeout(() => {
        isPressed = false
      })
    },
    options,
  )
  // The layer stands inside what the host made clickable: a label, a summary, a card.
  layer.addEventListener(
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
