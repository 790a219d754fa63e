import { dispatch } from '../shared/events.js'

/** Several may hear of one press: React and the script for static HTML, or copies of this library. */
const LAST_EVENT = Symbol.for('ankr-approach.explainer')
type DisclosureElement = HTMLDetailsElement & { [LAST_EVENT]?: Event }

/** Tells when a reader opens or closes an explainer: by a press or a key, and not as the page had it. */
export const reportDisclosureToggle = (event: Event): void => {
  const summary = (event.target as Element).closest?.('summary')
  const explainer = summary?.parentElement as DisclosureElement | undefined
  if (!explainer?.matches('[data-ankr-disclosure]') || explainer[LAST_EVENT] === event) return
  explainer[LAST_EVENT] = event
  const { open } = explainer
  // After whoever else hears the press has had a say.
  setTimeout(() => {
    if (explainer.open !== open) dispatch(explainer, 'ankr-disclosure-toggle', { expanded: !open })
  })
}
