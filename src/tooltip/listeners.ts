type HandleEvent = typeof import('./engine.js')['handleEvent']

/** One owner a trigger, also where a page carries several copies of this library. */
const OWNER = Symbol.for('ankr-approach.term')
const INSTANCE_ID = {}
type Trigger = HTMLElement & { [OWNER]?: object }

let engine: Promise<void> | undefined
let handleEvent: HandleEvent | undefined
/** The definition that was asked for last, before the engine is here. */
let fallbackDefinition: Element | null | undefined
let mountedCount = 0
let mountedController: AbortController
let observedRoots: WeakSet<Node>

/**
 * Lets a definition show plainly while its trigger is pointed at or has focus: one at a time, by the attribute that hides it
 * from assistive technology, as a tip is.
 */
const showFallback = (definition: Element | null) => {
  if (fallbackDefinition) fallbackDefinition.ariaHidden = null
  fallbackDefinition = definition
  if (fallbackDefinition) fallbackDefinition.ariaHidden = 'true'
}

/** A failed load is forgotten, so that the next sign of interest tries again. */
const loadEngine = () =>
  (engine ??= import('./engine.js').then(
    // Taken apart here, it would be taken apart and put together once more by Vite.
    (module) => {
      // What shows plainly, the engine takes the place of.
      fallbackDefinition = null
      handleEvent = module.handleEvent
    },
    () => {
      engine = undefined
    },
  ))

type Connected = Navigator & { connection?: { saveData?: boolean } }

const prefetchEngine = () => {
  if (!(navigator as Connected).connection?.saveData) (window.requestIdleCallback || setTimeout)(loadEngine)
}

/** The signal holds its targets weakly: a shadow root that has left the page is not kept alive by us. */
const addListeners = (root: Node, signal: AbortSignal, isStatic?: boolean) => {
  for (const type of ['pointerover', 'focusin', 'click', 'keydown']) {
    root.addEventListener(
      type,
      (event) => {
        const { key } = event as KeyboardEvent
        if (key) {
          if (key === 'Escape' && fallbackDefinition) fallbackDefinition.ariaHidden = 'false'
          return
        }
        const trigger = (event.target as Element).closest?.<Trigger>('[data-ankr-term]')
        if (!trigger) return
        if (isStatic) trigger[OWNER] ??= INSTANCE_ID
        if (trigger[OWNER] !== INSTANCE_ID) return
        if (!handleEvent) showFallback(trigger.nextElementSibling)
        loadEngine().then(() => handleEvent?.(trigger, event))
      },
      { capture: true, signal },
    )
  }
}

/**
 * The ref of every trigger that React renders. Only what it was called with is served, so a term that has not hydrated yet
 * is left alone. The first term starts to listen, the last one to leave stops.
 */
export const registerTrigger = (node: Trigger | null): void => {
  if (!node) {
    if (!--mountedCount) mountedController.abort()
    return
  }
  if (!mountedCount++) {
    mountedController = new AbortController()
    observedRoots = new WeakSet()
    prefetchEngine()
    if (process.env.NODE_ENV === 'development') {
      import('../shared/warnAboutContrast.js').then(({ warnAboutContrast }) => warnAboutContrast(node))
    }
  }
  node[OWNER] = INSTANCE_ID
  // Seen from outside, events in a closed shadow root name only its host. Of all roots, only a shadow root has a mode.
  const tree = node.getRootNode()
  const root = (tree as ShadowRoot).mode ? tree : node.ownerDocument
  if (!observedRoots.has(root)) {
    observedRoots.add(root)
    addListeners(root, mountedController.signal)
  }
}

/**
 * Serves the terms of static HTML, now and later, without React rendering them. Returns what stops it.
 * A term inside a shadow root is served by watching that shadow root.
 */
export const observeTooltips = (root: Document | ShadowRoot | Element): (() => void) => {
  const controller = new AbortController()
  addListeners(root, controller.signal, true)
  // One that is added later is served at the first sign of interest.
  if (root.querySelector('[data-ankr-term]')) prefetchEngine()
  return () => controller.abort()
}
