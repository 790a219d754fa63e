import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'Perlu diketahui', note: 'Catatan', caution: 'Perhatian' },
}

export default { ...formats, Callout }
