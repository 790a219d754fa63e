import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'Nên biết', note: 'Ghi chú', caution: 'Thận trọng' },
}

export default { ...formats, Callout }
