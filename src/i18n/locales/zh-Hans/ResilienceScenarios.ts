import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Ankr 的节点运行在独立的第三方数据中心。',
    'multiple-locations': 'Ankr 的节点位于多个地理位置。',
    'no-public-cloud': 'Ankr 表示从不使用中心化的[公有云](public-cloud)服务商。',
    'others-centralized': 'Ankr 表示，其他 API 提供商通常使用中心化服务，例如 AWS。',
  },
  illustration: '这是示意图，展示的既不是 Ankr 的网络，也不是任何其他提供商的网络。',
  fields: { concentrated: '集中', distributed: '分散' },
  providers: { other: '{count} 家服务商' },
  picture: '{field}：{all} 个节点，由 {providers}托管。{up} 个运行，{down} 个停机。',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: '发生故障的托管服务商数', options: ['无', '一家', '两家', '三家'] },
  failureOrder: {
    label: '哪家先发生故障',
    options: { largest: '最大的', second: '第二大的', smallest: '最小的' },
  },
  spareCapacity: '每个节点的备用容量',
  when: {
    largest: [
      '最大的托管服务商发生故障时',
      '最大的两家托管服务商发生故障时',
      '最大的三家托管服务商发生故障时',
    ],
    second: [
      '第二大托管服务商发生故障时',
      '第二和第三大托管服务商发生故障时',
      '第二至第四大托管服务商发生故障时',
    ],
    smallest: [
      '最小的托管服务商发生故障时',
      '最小的两家托管服务商发生故障时',
      '最小的三家托管服务商发生故障时',
    ],
  },
  result: {
    none: '所有服务商都正常运行时，全部 {all} 个节点均可用，无论由谁托管',
    some: '{when}，{all} 个节点若集中则有 {concentrated} 个仍在运行，若分散则有 {distributed} 个',
  },
  count: '{all} 个节点中有 {up} 个仍在运行',
  isDown: '{provider} 停机',
  load: {
    carried: '{field}：每个剩余节点承担平时负载的 {load} 倍。备用容量为 {spareCapacity}，可以承受。',
    overloaded: '{field}：每个剩余节点须承担平时负载的 {load} 倍。备用容量为 {spareCapacity}，无法承受。',
    nobody: '{field}：没有剩余节点。',
  },
  verdict: {
    carried: '负载 {load}，可承受',
    overloaded: '负载 {load}，过载',
    nobody: '没有剩余节点',
  },
  table: {
    summary: '显示数据',
    caption: '{when}，备用容量为 {spareCapacity}',
    whole: '所有服务商都正常运行时',
    providers: '服务商',
    largest: '最大服务商的占比',
    up: '仍在运行的节点（共 {all} 个）',
    load: '每个剩余节点的负载',
    serves: '能否承受？',
    nakamoto: '托管过半节点的最少服务商数（[中本聪系数](nakamoto-coefficient)）',
    effective: '折合成同等规模服务商的数量',
    yes: '能',
    no: '不能',
    nobody: '无剩余',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
