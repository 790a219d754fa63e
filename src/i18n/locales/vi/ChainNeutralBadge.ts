import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'Trung lập về chuỗi',
  statements: {
    'one-platform-multiple-chains': 'Ankr cung cấp nhiều blockchain trên một nền tảng duy nhất.',
    'no-chain-promoted':
      'Ankr không quảng bá chuỗi nào hơn chuỗi khác, cũng không hướng người dùng về một chuỗi.',
    'multi-chain-provider': 'Ankr là nhà cung cấp đa chuỗi và do đó trung lập.',
    'blockchain-agnosticism': 'Tính trung lập về chuỗi còn được gọi là tính không phụ thuộc blockchain.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, tháng 3 năm 2022' },
  age: ['{count}\u00a0năm\u00a0trước'],
}

export default { ...baseLocale, ChainNeutralBadge }
