import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Ankr 表述的来源',
  statements: {
    title: 'Ankr 自己的文件，标题为《{title}》。',
  },
  version: '{publisher}，{date}版本',
  date: '{year} 年 {month} {day} 日',
  count: '采用的表述：{count}',
}

export default { ...formats, Sources }
