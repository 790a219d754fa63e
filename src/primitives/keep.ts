import { noteExplainer, watch } from '../terms/index.js'
import { awaken } from './awaken.js'

/**
 * Keeps what a server has written in a place as it is, and serves its terms and disclosures; where no server has written,
 * what belongs there is brought at once. Returns what stops it.
 */
export const keep: typeof awaken = (place, bring) => {
  if (!place.firstElementChild) return awaken(place, bring)
  const stop = watch(place)
  place.addEventListener('click', noteExplainer)
  return () => {
    stop()
    place.removeEventListener('click', noteExplainer)
  }
}
