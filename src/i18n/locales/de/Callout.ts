import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'Gut zu wissen', note: 'Hinweis', caution: 'Vorsicht' },
}

export default { ...formats, Callout }
