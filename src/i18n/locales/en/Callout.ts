import { formats } from './formats.js'

/** A note that the page writes. `kinds`: the word above it, which names its kind. */
export const Callout = {
  kinds: { info: 'Good to know', note: 'Note', caution: 'Caution' },
}

export default { ...formats, Callout }
