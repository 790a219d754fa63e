import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'Варто знати', note: 'Примітка', caution: 'Обережно' },
}

export default { ...formats, Callout }
