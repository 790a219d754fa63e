import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { Session, type SessionManager } from './session.js'
import { Tooltips } from './Tooltips.js'
import { findDefinition } from './tooltipContainer.js'

/** Longer than Radix's skip delay, which ends when the last session does. */
const SWEEP_INTERVAL_MS = 350

/** Radix writes its name on the window. We leave no global behind: where it was not before, it goes with the last tip. */
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
    // What was pinned was asked for: a pointer passing over another term does not take it away.
    if (!session.isPinned && !session.hasFocus && open.some((other) => other.isPinned)) return false
    for (const other of open) other.close()
    return true
  },
  // On its way from one term to the next the pointer may rest on it before Radix has let go of the first.
  onPointerLost() {
    const move = new PointerEvent('pointermove', { pointerType: 'mouse' })
    for (const session of sessions.values()) if (session.trigger.matches(':hover')) session.hover(move)
  },
}

function closeStaleSessions() {
  for (const [trigger, session] of sessions) {
    if (!session.shouldEnd()) continue
    session.dispose()
    sessions.delete(trigger)
    // At once: what Radix renders after this would mark the window again.
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
  // One root for good: React 18 holds on to a root that was unmounted, and to all it rendered last.
  root ??= createRoot(document.createElement('div'))
  if (!timer) {
    hadRadixGlobal = RADIX_GLOBAL in window
    timer = window.setInterval(closeStaleSessions, SWEEP_INTERVAL_MS)
  }
  flushSync(manager.render)
  return session
}

/** The engine may arrive long after the event. */
const isRecent = (event: Event) => performance.now() - event.timeStamp < 200

/** What an event asks for, if it still holds. */
function getIntent(trigger: HTMLElement, event: Event): 'hover' | 'focus' | 'toggle' | undefined {
  const { pointerType, relatedTarget } = event as PointerEvent
  switch (event.type) {
    case 'pointerover': {
      // A finger does not hover; moving about inside the trigger is no new interest.
      if (pointerType === 'touch' || trigger.contains(relatedTarget as Node | null)) return
      if (isRecent(event)) return 'hover'
      // Where the definition shows plainly already, there is nothing to wait for.
      return trigger.matches(':hover') ? 'focus' : undefined
    }
    case 'focusin':
      return trigger.matches(':focus-visible') ? 'focus' : undefined
    default: {
      // A link is followed.
      if (trigger.matches('[href]')) return
      return isRecent(event) || trigger.matches(':hover, :focus') ? 'toggle' : undefined
    }
  }
}

function applyEvent(trigger: HTMLElement, event: Event): void {
  const definition = findDefinition(trigger)
  // Before we were here it showed plainly, if nobody has dismissed it since.
  if (definition?.ariaHidden) {
    // When all that has waited for us has been acted on, and before anything is drawn.
    queueMicrotask(() => {
      definition.ariaHidden = null
    })
    if (definition.ariaHidden === 'false') return
  }
  const what = trigger.isConnected && getIntent(trigger, event)
  if (!what) return
  const session = sessions.get(trigger) ?? createSession(trigger)
  flushSync(() => session[what](event))
}

/** Settled when the definition of the first trigger has been drawn. */
let firstPaint: Promise<void> | undefined

/**
 * Acts on a sign of interest in a trigger. Nothing of Radix has run before the first one, which takes a few frames: the
 * definition shows plainly meanwhile, where a browser can place it as it places the tip.
 */
export function handleEvent(trigger: HTMLElement, event: Event): void {
  // Heard twice where both React and `watch` serve a root.
  if (handledEvents.has(event)) return
  handledEvents.add(event)
  const definition = findDefinition(trigger)
  // jsdom has no `CSS.supports()`.
  if (!firstPaint && definition && globalThis.CSS?.supports?.('position-area', 'top')) {
    definition.ariaHidden ??= 'true'
    firstPaint = new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  }
  firstPaint ??= Promise.resolve()
  firstPaint.then(() => applyEvent(trigger, event))
}
