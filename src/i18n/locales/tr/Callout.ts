import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'Bilmekte fayda var', note: 'Not', caution: 'Dikkat' },
}

export default { ...formats, Callout }
