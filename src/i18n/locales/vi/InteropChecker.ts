import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'Người mua này trả được cho người bán này không?',
  statements: {
    'usdt-other-ledger':
      'Người nắm giữ USDT trên Ethereum (ERC-20) không thể dễ dàng mua một NFT được định giá bằng USDT trên BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'Ankr tự thấy mình ở tuyến đầu trong việc giải quyết những giới hạn như vậy.',
    'interop-tools-pioneer':
      'Ankr cho biết, khi hợp tác chặt chẽ với các nhà phát triển, công ty đã tiên phong tạo ra các công cụ cho khả năng tương tác chuỗi chéo.',
  },
  invitation: 'Hãy thử cặp này hoặc chọn cặp khác.',
}

export default { ...formats, InteropChecker }
