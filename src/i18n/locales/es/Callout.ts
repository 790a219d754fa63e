import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'Conviene saber', note: 'Nota', caution: 'Precaución' },
}

export default { ...formats, Callout }
