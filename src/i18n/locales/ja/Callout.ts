import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: '知っておきたいこと', note: '補足', caution: '注意' },
}

export default { ...formats, Callout }
