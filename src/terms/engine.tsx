import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { definitionOf } from './layer.js'
import { type Page, Session } from './session.js'
import { Tips } from './Tips.js'

/** Longer than Radix's skip delay, which ends when the last session does. */
const beat = 350

/** Radix writes its name on the window. We leave no global behind: where it was not before, it goes with the last tip. */
const mark = Symbol.for('radix-ui')
let wasMarked = false

const seen = new WeakSet<Event>()
const sessions = new Map<HTMLElement, Session>()
let root: Root | undefined
let timer = 0

const page: Page = {
  changed() {
    root?.render(<Tips sessions={[...sessions.values()]} />)
  },
  giveWay(session) {
    const open = [...sessions.values()].filter((other) => other !== session && other.isOpen)
    // What was pinned was asked for: a pointer passing over another term does not take it away.
    if (!session.isPinned && !session.hasFocus && open.some((other) => other.isPinned)) return false
    for (const other of open) other.close()
    return true
  },
  // On its way from one term to the next the pointer may rest on it before Radix has let go of the first.
  lost() {
    const move = new PointerEvent('pointermove', { pointerType: 'mouse' })
    for (const session of sessions.values()) if (session.trigger.matches(':hover')) session.hover(move)
  },
}

function sweep() {
  for (const [trigger, session] of sessions) {
    if (!session.isOver()) continue
    session.end()
    sessions.delete(trigger)
    // At once: what Radix renders after this would mark the window again.
    flushSync(page.changed)
  }
  if (sessions.size) return
  window.clearInterval(timer)
  timer = 0
  if (!wasMarked) Reflect.deleteProperty(window, mark)
}

function adopt(trigger: HTMLElement): Session {
  const session = new Session(trigger, page)
  sessions.set(trigger, session)
  // One root for good: React 18 holds on to a root that was unmounted, and to all it rendered last.
  root ??= createRoot(document.createElement('div'))
  if (!timer) {
    wasMarked = mark in window
    timer = window.setInterval(sweep, beat)
  }
  flushSync(page.changed)
  return session
}

/** The engine may arrive long after the event. */
const isRecent = (event: Event) => performance.now() - event.timeStamp < 200

/** What an event asks for, if it still holds. */
function wish(trigger: HTMLElement, event: Event): 'hover' | 'focus' | 'toggle' | undefined {
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

function act(trigger: HTMLElement, event: Event): void {
  const definition = definitionOf(trigger)
  // Before we were here it showed plainly, if nobody has dismissed it since.
  if (definition?.ariaHidden) {
    // When all that has waited for us has been acted on, and before anything is drawn.
    queueMicrotask(() => {
      definition.ariaHidden = null
    })
    if (definition.ariaHidden === 'false') return
  }
  const what = trigger.isConnected && wish(trigger, event)
  if (!what) return
  const session = sessions.get(trigger) ?? adopt(trigger)
  flushSync(() => session[what](event))
}

/** Settled when the definition of the first trigger has been drawn. */
let drawn: Promise<void> | undefined

/**
 * Acts on a sign of interest in a trigger. Nothing of Radix has run before the first one, which takes a few frames: the
 * definition shows plainly meanwhile, where a browser can place it as it places the tip.
 */
export function notice(trigger: HTMLElement, event: Event): void {
  // Heard twice where both React and `watch` serve a root.
  if (seen.has(event)) return
  seen.add(event)
  const definition = definitionOf(trigger)
  if (!drawn && definition && CSS.supports('position-area', 'top')) {
    definition.ariaHidden ??= 'true'
    drawn = new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  }
  drawn ??= Promise.resolve()
  drawn.then(() => act(trigger, event))
}
