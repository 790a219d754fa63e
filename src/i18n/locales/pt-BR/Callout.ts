import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'Bom saber', note: 'Nota', caution: 'Cuidado' },
}

export default { ...formats, Callout }
