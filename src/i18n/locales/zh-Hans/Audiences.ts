import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Ankr 为谁而建',
  statements: {
    'infrastructure-for-all': 'Ankr 以 Web 3.0 基础设施服务于个人、开发者和企业。',
    'mass-adoption': 'Ankr 认为，个人、开发者和企业大规模采用 Web 3.0，是让互联网下一阶段安全的关键之一。',
  },
  groups: {
    individuals: { label: '个人', text: '使用应用、持有资产或参与网络的人。' },
    developers: { label: '开发者', text: '构建应用、协议和智能合约的团队。' },
    enterprises: { label: '企业', text: '在区块链上运行服务的组织。' },
  },
  note: '对三类用户的说明由我们撰写。',
}

export default { ...formats, Audiences }
