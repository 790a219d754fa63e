import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: '每个方块是一个节点，下方每条线标示一家托管服务商。打叉的方块表示停机。',
  limits:
    '节点占比不等于质押占比或流量占比。一家服务商停机不等于一个地区停机。相互独立的站点仍可能共用同一条网络线路、处于同一司法管辖区，或存在同一个软件缺陷。',
}

export default {
  ...formats,
  ResilienceExplorer,
}
