import { core } from './core.js'

export const Callout = {
  kinds: { info: 'Info', note: 'Note', caution: 'Caution' },
}

export default { ...core, Callout }
