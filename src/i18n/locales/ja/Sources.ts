import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Ankrの記述の出典',
  statements: {
    title: 'Ankr自身の文書の題名は『{title}』です。',
  },
  version: '{publisher}、{date}版',
  date: '{year}年{month}{day}日',
  count: '使用した記述：{count}',
}

export default { ...formats, Sources }
