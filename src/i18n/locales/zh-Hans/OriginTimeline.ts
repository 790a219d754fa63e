import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Ankr 的起源',
  lanes: { past: '最初的模式', present: '此后' },
  labels: {
    idea: '最初的构想',
    model: 'DCCN',
    crypto: '专注加密',
    infrastructure: '面向构建者的资源',
    hope: '更民主的互联网',
  },
  statements: {
    'idle-data-center-power':
      'Ankr 的创立构想和首份白皮书提议建立一种开源云，让它利用数据中心的闲置算力运行。',
    dccn: '这个云名为 [DCCN](dccn)，是“distributed cloud computing network”（分布式云计算网络）的缩写。',
    'any-application': '在那个模式中，用户可以在 Ankr 的去中心化云上运行任何应用。',
    'crypto-economy': 'Ankr 已经转型：只专注于加密经济。',
    'decentralized-node-access': 'Ankr 为多种用例提供去中心化的[节点](node)访问。',
    'cloud-links-servers': 'Ankr 利用[云计算](cloud-computing)把服务器连接成按需资源。',
    'cloud-for-builders': 'Ankr 的按需资源面向构建去中心化应用、协议和[智能合约](smart-contract)的人。',
    'tools-for-developers':
      'Ankr 称，其节点及这些节点所支持的链，是为快速增长的 Web 3.0 开发者社区提供工具的根基。',
    'more-democratic-web': 'Ankr 希望，基于其资源构建的应用能助力形成连接更紧密、更民主的互联网。',
  },
  cloudIsNotPublic: '云计算并不一定需要[公有云](public-cloud)服务商。',
  status: { now: '截至 {date}', ahead: '截至 {date}仍待实现' },
  note: 'Ankr 的文件没有给出这些步骤的日期。顺序由我们排列。',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
