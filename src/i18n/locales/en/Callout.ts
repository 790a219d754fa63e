import { formats } from './formats.js'

export const Callout = {
  kinds: { info: 'Good to know', note: 'Note', caution: 'Caution' },
}

export default { ...formats, Callout }
