import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: '一个平台，多条链',
  statements: {
    'one-platform-multiple-chains': 'Ankr 在单一平台上提供多条区块链。',
    'no-chain-promoted': 'Ankr 不偏重推广任何一条链，也不引导用户选择某一条链。',
  },
  shown: '显示的网络：{count} 个。列表：Ankr 开发工具包中的主要网络，{source}',
  chosen: '显示的网络：{count} 个。由本网站选定。',
  order: {
    alphabetical: '按字母顺序排列。',
    rotation: '顺序每天变化，每条链轮流出现在每个位置。',
  },
}

export default { ...formats, ChainGrid }
