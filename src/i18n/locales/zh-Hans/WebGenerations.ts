import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: '读、写、拥有',
  statements: {
    'next-generation': 'Ankr 将 Web 3.0 描述为下一代互联网。',
    'under-construction': '已经到来，仍在建设中',
    'away-from-corporations': '中心化企业：Ankr 表示它们主导着当今的互联网，并把 Web 3.0 视为远离它们的转变',
    'no-single-controller': '没有单一实体：这场运动正在构建由去中心化网络组成的互联网',
    'profit-from-data': 'Ankr 表示，当今占主导地位的企业从其用户产生的数据中获利',
  },
  caption: '三代互联网对比',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: { label: '人们能做什么', web1: '读', web2: '读和写', web3: '读、写和拥有' },
  abilities: { read: '读', write: '写', own: '拥有' },
  control: { label: '由谁控制', web1: '各个网站的运营者' },
  data: {
    label: '数据如何处置',
    web1: '产生的数据很少，因为多数人只是阅读',
    web3: '旨在由产生数据的人掌控',
  },
  notStated: '未说明',
  note: '这些名称并非正式术语。“人们能做什么”依据：{source}',
}

export default { ...formats, WebGenerations }
