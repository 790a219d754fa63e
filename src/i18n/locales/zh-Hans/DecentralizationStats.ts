import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': '已启动的节点',
    'chains-supported': '支持的权益证明区块链',
    'independent-data-centers': 'Ankr 的节点运行在独立的第三方数据中心。',
    'multiple-locations': 'Ankr 的节点位于多个地理位置。',
    'no-public-cloud': 'Ankr 表示从不使用中心化的公有云服务商。',
  },
  labels: {
    'independent-data-centers': '独立数据中心',
    'multiple-locations': '多个地点',
    'no-public-cloud': '不用公有云',
  },
  notes: {
    'nodes-launched': '在全球启动的数量，并非目前运行的数量。',
    'chains-supported': '用 Ankr 的话说，这是一个繁荣的生态系统。',
  },
  asOf: '，截至 {date}',
  withheld: '该数字来自 {date}，因此本网站不予显示。',
  bar: '每一条代表 {count}。',
  openBar: '未封口的一条代表“超过”。',
}

export default { ...formats, DecentralizationStats }
