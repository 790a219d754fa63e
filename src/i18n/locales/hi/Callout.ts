import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'जानने लायक', note: 'नोट', caution: 'सावधानी' },
}

export default { ...formats, Callout }
