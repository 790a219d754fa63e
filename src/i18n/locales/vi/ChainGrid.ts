import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'Một nền tảng, nhiều chuỗi',
  statements: {
    'one-platform-multiple-chains': 'Ankr cung cấp nhiều blockchain trên một nền tảng duy nhất.',
    'no-chain-promoted':
      'Ankr không quảng bá chuỗi nào hơn chuỗi khác, cũng không hướng người dùng về một chuỗi.',
  },
  shown:
    'Số mạng hiển thị: {count}. Danh sách: các mạng chính trong bộ công cụ phát triển của Ankr, {source}',
  chosen: 'Số mạng hiển thị: {count}. Do trang web này chọn.',
  order: {
    alphabetical: 'Theo thứ tự bảng chữ cái.',
    rotation: 'Theo thứ tự thay đổi mỗi ngày. Mỗi chuỗi lần lượt đứng ở mọi vị trí.',
  },
}

export default { ...formats, ChainGrid }
