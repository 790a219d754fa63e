/**
 * The part of the tooltip that a page loads at once. It has three tasks:
 *
 * 1. It adds four capturing listeners to each document or shadow root with a term. All terms share these listeners, by event
 *    delegation.
 * 2. It loads the engine (`engine.tsx`, with Radix) when the browser is idle, or on the first event of a term, and passes
 *    each event of a term on to it.
 * 3. Until the engine is there, it shows the definition itself as a fallback: CSS places it beside its trigger
 *    (see `showDefinition`), in browsers with CSS anchor positioning. Elsewhere nothing is shown until the engine is there.
 */

import { findDefinition, showDefinition } from './definitionTexts.js'
import { describeTrigger } from './describeTrigger.js'

type HandleEvent = typeof import('./engine.js')['handleEvent']

/**
 * A page may load several copies of this library, and React may render a term inside static HTML that `observeTooltips`
 * serves. The first to claim a trigger writes its `INSTANCE_ID` here, and the others ignore the trigger.
 */
const OWNER = Symbol.for('ankr-approach.term')
const INSTANCE_ID = {}
type Trigger = HTMLElement & { [OWNER]?: object }

let engine: Promise<void> | undefined
let handleEvent: HandleEvent | undefined
/** The definition that is shown as the fallback. */
let fallbackDefinition: HTMLElement | null | undefined
let mountedCount = 0
let mountedController: AbortController
let observedRoots: WeakSet<Node>

/** Shows the definition of the trigger that was hovered or focused last, and hides the previous one. */
const showFallback = (trigger: Trigger) => {
  const definition = findDefinition(trigger)
  if (fallbackDefinition) fallbackDefinition.ariaHidden = null
  fallbackDefinition = definition
  if (definition) showDefinition(trigger, definition)
}

/** Loads the engine. After a failed request, the next event tries again. */
const loadEngine = () =>
  (engine ??= import('./engine.js').then(
    // No destructuring in the parameter: Vite would rewrite it into a longer form.
    (module) => {
      // From here on the engine hides the fallback.
      fallbackDefinition = null
      handleEvent = module.handleEvent
    },
    () => {
      engine = undefined
    },
  ))

type Connected = Navigator & { connection?: { saveData?: boolean } }

/** Safari has no `requestIdleCallback`. */
const prefetchEngine = () => {
  if (!(navigator as Connected).connection?.saveData) (window.requestIdleCallback || setTimeout)(loadEngine)
}

const claimTrigger = (trigger: Trigger) => {
  trigger[OWNER] = INSTANCE_ID
  describeTrigger(trigger)
}

/** An `AbortSignal` holds its targets weakly, so a shadow root that has left the page can be collected. */
const addListeners = (root: Node, signal: AbortSignal, isStatic?: boolean) => {
  for (const type of ['pointerover', 'focusin', 'click', 'keydown']) {
    root.addEventListener(
      type,
      (event) => {
        const { key } = event as KeyboardEvent
        if (key) {
          // Like the tooltip: one Escape must not also close the dialog around the term.
          if (key === 'Escape' && fallbackDefinition?.getClientRects().length) {
            fallbackDefinition.ariaHidden = 'false'
            event.preventDefault()
            event.stopImmediatePropagation()
          }
          return
        }
        const trigger = (event.target as Element).closest?.<Trigger>('[data-ankr-term]')
        if (!trigger) return
        if (isStatic && !trigger[OWNER]) claimTrigger(trigger)
        if (trigger[OWNER] !== INSTANCE_ID) return
        if (!handleEvent) showFallback(trigger)
        loadEngine().then(() => handleEvent?.(trigger, event))
      },
      { capture: true, signal },
    )
  }
}

/**
 * The `ref` of every trigger that React renders. React calls it after hydration, so a term that has not hydrated yet is not
 * changed. The first trigger adds the listeners, and the last one to unmount removes them.
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
  claimTrigger(node)
  // An event in a closed shadow root has the host as its target outside, so the shadow root needs listeners too.
  // `mode` is a property of shadow roots only.
  const tree = node.getRootNode()
  const root = (tree as ShadowRoot).mode ? tree : node.ownerDocument
  if (!observedRoots.has(root)) {
    observedRoots.add(root)
    addListeners(root, mountedController.signal)
  }
}

/**
 * Opens tooltips for the terms of static HTML, including terms that the page adds later. Needs no React. For terms inside a
 * shadow root, pass that shadow root. Returns a function that removes the listeners.
 */
export const observeTooltips = (root: Document | ShadowRoot | Element): (() => void) => {
  const controller = new AbortController()
  addListeners(root, controller.signal, true)
  const triggers = root.querySelectorAll<Trigger>('[data-ankr-term]')
  for (const trigger of triggers) if (!trigger[OWNER]) describeTrigger(trigger)
  // For a term that is added later, its first event loads the engine.
  if (triggers.length) prefetchEngine()
  return () => controller.abort()
}
