import { formats } from './formats.js'

export const Callout = {
  kinds: { info: 'Info', note: 'Note', caution: 'Caution' },
}

export default { ...formats, Callout }
