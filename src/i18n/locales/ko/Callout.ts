import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: '알아두기', note: '참고', caution: '주의' },
}

export default { ...formats, Callout }
