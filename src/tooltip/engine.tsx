import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { findDefinition, showDefinition } from './definitionTexts.js'
import { hasFocus, isHovered } from './hoverAndFocus.js'
import { Session } from './session.js'
import { Tooltips } from './Tooltips.js'
import type { SessionManager } from './types.js'

/**
 * The engine: opens and closes tooltips with `@radix-ui/react-tooltip`. A page loads it once, after its content.
 *
 * Radix expects to render its trigger. Here the trigger exists already, as static HTML or in the host's React tree. So the
 * engine has one detached React root, which renders a Radix tooltip for each trigger in use, and `ExternalTrigger` hands
 * Radix that element. A trigger in use has a `Session`. It is created on the first event and ends when its tooltip is closed
 * and the pointer is elsewhere.
 *
 * `listeners.ts` calls `handleEvent` for every pointerover, focusin and click of a trigger.
 */

/** In milliseconds. Longer than Radix's skip delay, which ends with the last session. */
const SWEEP_INTERVAL_MS = 350

/** Radix sets `window[Symbol.for('radix-ui')]`. Unless the host uses Radix too, it is deleted with the last session. */
const RADIX_GLOBAL = Symbol.for('radix-ui')
let hadRadixGlobal = false

const handledEvents = new WeakSet<Event>()
const sessions = new Map<HTMLElement, Session>()
let root: Root | undefined
let timer = 0

const manager: SessionManager = {
  render() {
    root?.render(<Tooltips sessions={[...sessions.values()]} />)
  },
  tryBecomeActive(session) {
    const open = [...sessions.values()].filter((other) => other !== session && other.isOpen)
    // A pointer that passes over another term does not close a pinned tooltip.
    if (!session.isPinned && !hasFocus(session) && open.some((other) => other.isPinned)) return false
    for (const other of open) other.close()
    return true
  },
  // The pointer may rest on the next term before Radix has closed the first tooltip.
  onPointerLost() {
    const move = new PointerEvent('pointermove', { pointerType: 'mouse' })
    for (const session of sessions.values()) if (isHovered(session.trigger)) session.hover(move)
  },
}

function closeStaleSessions() {
  for (const [trigger, session] of sessions) {
    if (!session.shouldEnd()) continue
    session.dispose()
    sessions.delete(trigger)
    // Synchronously: a later render of Radix would set `RADIX_GLOBAL` again.
    flushSync(manager.render)
  }
  if (sessions.size) return
  window.clearInterval(timer)
  timer = 0
  if (!hadRadixGlobal) Reflect.deleteProperty(window, RADIX_GLOBAL)
}

function createSession(trigger: HTMLElement): Session {
  const session = new Session(trigger, manager)
  sessions.set(trigger, session)
  // One root for all: React 18 keeps an unmounted root in memory, with everything it rendered last.
  root ??= createRoot(document.createElement('div'))
  if (!timer) {
    hadRadixGlobal = RADIX_GLOBAL in window
    timer = window.setInterval(closeStaleSessions, SWEEP_INTERVAL_MS)
  }
  flushSync(manager.render)
  return session
}

/** The engine may have loaded long after the event. */
const isRecent = (event: Event) => performance.now() - event.timeStamp < 200

/** Returns the method of the session to call for an event, or `undefined` if the event no longer matters. */
function getIntent(trigger: HTMLElement, event: Event): 'hover' | 'focus' | 'toggle' | undefined {
  const { pointerType, relatedTarget } = event as PointerEvent
  switch (event.type) {
    case 'pointerover': {
      // A finger does not hover. A move inside the trigger changes nothing.
      if (pointerType === 'touch' || trigger.contains(relatedTarget as Node | null)) return
      if (isRecent(event)) return 'hover'
      // The fallback is visible already, so the tooltip opens without the hover delay.
      return isHovered(trigger) ? 'focus' : undefined
    }
    case 'focusin':
      return trigger.matches(':focus-visible') ? 'focus' : undefined
    default: {
      // The browser follows a link.
      if (trigger.matches('[href]')) return
      return isRecent(event) || isHovered(trigger) || trigger.matches(':focus') ? 'toggle' : undefined
    }
  }
}

function applyEvent(trigger: HTMLElement, event: Event): void {
  const definition = findDefinition(trigger)
  // 'true': the definition is shown as the fallback. 'false': Escape has hidden the fallback.
  if (definition?.ariaHidden) {
    // A microtask runs after the other events that waited for the engine, and before the next frame.
    queueMicrotask(() => {
      definition.ariaHidden = null
    })
    if (definition.ariaHidden === 'false') return
  }
  const intent = trigger.isConnected && getIntent(trigger, event)
  if (!intent) return
  const session = sessions.get(trigger) ?? createSession(trigger)
  flushSync(() => session[intent](event))
}

/** Resolves when the first fallback is on screen. */
let firstPaint: Promise<void> | undefined

/**
 * Handles an event of a trigger. The first tooltip of a page takes Radix a few frames, because none of its code has run yet.
 * Meanwhile the fallback is shown, in browsers with CSS anchor positioning.
 */
export function handleEvent(trigger: HTMLElement, event: Event): void {
  // With both `registerTrigger` and `observeTooltips`, a root has two sets of listeners.
  if (handledEvents.has(event)) return
  handledEvents.add(event)
  const definition = findDefinition(trigger)
  // jsdom has no `CSS.supports`.
  if (!firstPaint && definition && globalThis.CSS?.supports?.('position-area', 'top')) {
    if (!definition.ariaHidden) showDefinition(trigger, definition)
    firstPaint = new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  }
  firstPaint ??= Promise.resolve()
  firstPaint.then(() => applyEvent(trigger, event))
}
