import { record } from './calls.js'
import { remember } from './intrinsics.js'

export interface DispatchedEvent {
  type: string
  detail: unknown
}

/** Runs in the page before any other script, and records side effects after `start()`. */
const begin = () => {
  const seen: [kind: string, what: string][] = []
  let isOn = false
  const write = (kind: string, what: string) => void (isOn && seen.push([kind, what]))
  const missing = record(write)

  const dispatchedEvents: DispatchedEvent[] = []
  const { dispatchEvent } = EventTarget.prototype
  EventTarget.prototype.dispatchEvent = function (event) {
    if (isOn && event instanceof CustomEvent)
      dispatchedEvents.push({ type: event.type, detail: event.detail })
    return dispatchEvent.call(this, event)
  }

  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records)
      write('page', `<${target.nodeName.toLowerCase()}> ${type} ${attributeName ?? ''}`.trim())
  })
  let changed = () => [] as string[]
  let names: PropertyKey[] = []
  const stored = async () => ({
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
    cookie: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    caches: String(await caches.keys()),
  })
  const sheets = () => `${document.styleSheets.length} + ${document.adoptedStyleSheets.length}`
  const state = async () => ({
    ...Object.fromEntries(Object.entries(await stored()).map(([key, value]) => [`storage ${key}`, value])),
    'page sheets': sheets(),
    'page title': document.title,
    'history length': String(history.length),
    'history address': location.href,
  })
  let before: Record<string, string> = {}

  return {
    dispatchedEvents,
    missing,
    async start() {
      before = await state()
      for (const element of [document.documentElement, document.body])
        observer.observe(element, { attributes: true, childList: true })
      observer.observe(document.head, {
        attributes: true,
        childList: true,
        subtree: true,
        characterData: true,
      })
      names = Reflect.ownKeys(window)
      changed = remember()
      isOn = true
    },
    async report(): Promise<Record<string, string[]>> {
      for (const name of Reflect.ownKeys(window)) if (!names.includes(name)) write('globals', String(name))
      for (const name of names) if (!Object.hasOwn(window, name)) write('globals', `${String(name)} gone`)
      for (const what of changed()) write('prototypes', what)
      for (const [what, value] of Object.entries(await state()))
        if (value !== before[what]) write(what.split(' ')[0] ?? '', `${what}: ${value}`)
      const kinds = [...new Set(seen.map(([kind]) => kind))]
      return Object.fromEntries(
        kinds.map((kind) => [kind, seen.filter(([other]) => other === kind).map(([, what]) => what)]),
      )
    },
  }
}

declare global {
  interface Window {
    sideEffectMonitor: ReturnType<typeof begin>
    host: Record<string, unknown>
  }
}

window.sideEffectMonitor = begin()
