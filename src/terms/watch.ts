type Notice = typeof import('./engine.js')['notice']

/** One owner a trigger, also where a page carries several copies of this library. */
const owner = Symbol.for('ankr-approach.term')
const me = {}
type Trigger = HTMLElement & { [owner]?: object }

let engine: Promise<void> | undefined
let notice: Notice | undefined
/** The definition that was asked for last, before the engine is here. */
let plain: Element | null | undefined
let mounted = 0
let mountedSignal: AbortController
let mountedRoots: WeakSet<Node>

/**
 * Lets a definition show plainly while its trigger is pointed at or has focus: one at a time, by the attribute that hides it
 * from assistive technology, as a tip is.
 */
const show = (definition: Element | null) => {
  if (plain) plain.ariaHidden = null
  plain = definition
  if (plain) plain.ariaHidden = 'true'
}

/** A failed load is forgotten, so that the next sign of interest tries again. */
const load = () =>
  (engine ??= import('./engine.js').then(
    // Taken apart here, it would be taken apart and put together once more by Vite.
    (module) => {
      // What shows plainly, the engine takes the place of.
      plain = null
      notice = module.notice
    },
    () => {
      engine = undefined
    },
  ))

type Connected = Navigator & { connection?: { saveData?: boolean } }

const warm = () => {
  if (!(navigator as Connected).connection?.saveData) (window.requestIdleCallback || setTimeout)(load)
}

/** The signal holds its targets weakly: a shadow root that has left the page is not kept alive by us. */
const listen = (root: Node, signal: AbortSignal, isStatic?: boolean) => {
  for (const type of ['pointerover', 'focusin', 'click', 'keydown']) {
    root.addEventListener(
      type,
      (event) => {
        const { key } = event as KeyboardEvent
        if (key) {
          if (key === 'Escape' && plain) plain.ariaHidden = 'false'
          return
        }
        const trigger = (event.target as Element).closest?.<Trigger>('[data-ankr-term]')
        if (!trigger) return
        if (isStatic) trigger[owner] ??= me
        if (trigger[owner] !== me) return
        if (!notice) show(trigger.nextElementSibling)
        load().then(() => notice?.(trigger, event))
      },
      { capture: true, signal },
    )
  }
}

/**
 * The ref of every trigger that React renders. Only what it was called with is served, so a term that has not hydrated yet
 * is left alone. The first term starts to listen, the last one to leave stops.
 */
export const register = (node: Trigger | null): void => {
  if (!node) {
    if (!--mounted) mountedSignal.abort()
    return
  }
  if (!mounted++) {
    mountedSignal = new AbortController()
    mountedRoots = new WeakSet()
    warm()
  }
  node[owner] = me
  // Seen from outside, events in a closed shadow root name only its host. Of all roots, only a shadow root has a mode.
  const tree = node.getRootNode()
  const root = (tree as ShadowRoot).mode ? tree : node.ownerDocument
  if (!mountedRoots.has(root)) {
    mountedRoots.add(root)
    listen(root, mountedSignal.signal)
  }
}

/**
 * Serves the terms of static HTML, now and later, without React rendering them. Returns what stops it.
 * A term inside a shadow root is served by watching that shadow root.
 */
export const watch = (root: Document | ShadowRoot | Element): (() => void) => {
  const controller = new AbortController()
  listen(root, controller.signal, true)
  // One that is added later is served at the first sign of interest.
  if (root.querySelector('[data-ankr-term]')) warm()
  return () => controller.abort()
}
