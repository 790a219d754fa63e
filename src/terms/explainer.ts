import { announce } from '../events.js'

/** Several may hear of one press: React and the script for static HTML, or copies of this library. */
const heard = Symbol.for('ankr-approach.explainer')
type Explainer = HTMLDetailsElement & { [heard]?: Event }

/** Tells when a reader opens or closes an explainer: by a press or a key, and not as the page had it. */
export const noteExplainer = (event: Event): void => {
  const summary = (event.target as Element).closest?.('summary')
  const explainer = summary?.parentElement as Explainer | undefined
  if (!explainer?.matches('[data-ankr-explainer]') || explainer[heard] === event) return
  explainer[heard] = event
  const { open } = explainer
  // After whoever else hears the press has had a say.
  setTimeout(() => {
    if (explainer.open !== open) announce(explainer, 'ankr:explainer-toggle', { expanded: !open })
  })
}
