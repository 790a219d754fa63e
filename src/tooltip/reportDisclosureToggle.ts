import { dispatch } from '../shared/events.js'

/** The last click that was handled: React, `embed.js` or another copy of this library may handle the same click. */
const LAST_EVENT = Symbol.for('ankr-approach.disclosure')
type DisclosureElement = HTMLDetailsElement & { [LAST_EVENT]?: Event }

/** Dispatches `ankr-disclosure-toggle` when a press or a key opens or closes a disclosure. */
export const reportDisclosureToggle = (event: Event): void => {
  const summary = (event.target as Element).closest?.('summary')
  const disclosure = summary?.parentElement as DisclosureElement | undefined
  if (!disclosure?.matches('[data-ankr-disclosure]') || disclosure[LAST_EVENT] === event) return
  disclosure[LAST_EVENT] = event
  const { open } = disclosure
  // The timeout runs after all other listeners, which may call `preventDefault()`.
  setTimeout(() => {
    if (disclosure.open !== open) dispatch(disclosure, 'ankr-disclosure-toggle', { expanded: !open })
  })
}
