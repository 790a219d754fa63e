import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Những gì Ankr nói về mình trong một tài liệu vào {date}.',
  statements: {
    'multi-chain-provider': 'Ankr là nhà cung cấp đa chuỗi và do đó trung lập giữa các chuỗi.',
    'blockchain-agnosticism': 'Tính trung lập về chuỗi còn được gọi là tính không phụ thuộc blockchain.',
  },
  contents: 'Trên trang này',
  sections: {
    neutral: 'Tính trung lập về chuỗi',
    decentralization: 'Phi tập trung',
    dao: 'Quản trị',
    web3: 'Ankr và Web 3.0',
    sources: 'Nguồn các phát biểu của Ankr',
  },
}

export default { ...formats, AnkrApproach }
