import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'Bon à savoir', note: 'Remarque', caution: 'Attention' },
}

export default { ...formats, Callout }
