import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: '小知识', note: '说明', caution: '注意' },
}

export default { ...formats, Callout }
