import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: '四角はそれぞれ一つのノード、その下の線はそれぞれ一つのホスティング事業者を示します。バツ印の四角は停止中です。',
  limits:
    'ノードの割合は、ステークやトラフィックの割合ではありません。一つの事業者の障害は、地域全体の障害と同じではありません。独立した拠点でも、ネットワーク回線、法域、ソフトウェアのバグを共有していることがあります。',
}

export default {
  ...formats,
  ResilienceExplorer,
}
