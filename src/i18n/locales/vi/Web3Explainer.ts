import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Web 3.0, theo mô tả của Ankr',
  idea: 'Ý tưởng then chốt',
  statements: {
    'next-generation': 'Ankr mô tả Web 3.0 là thế hệ tiếp theo của internet.',
    'no-single-controller':
      'Phong trào Web 3.0 đang xây dựng một internet gồm các mạng [phi tập trung](decentralization), không do bất kỳ thực thể đơn lẻ nào kiểm soát.',
    'under-construction': 'Đã có mặt, vẫn đang xây dựng',
    'trust-without-controller':
      'Những nền tảng không do bất kỳ thực thể đơn lẻ nào kiểm soát, nhưng ai cũng có thể tin cậy: theo Ankr, đó là đổi mới then chốt.',
    'participation-is-security': 'Càng nhiều người tham gia thì càng an toàn hơn cho mọi người.',
    'blockchain-underlies': 'Blockchain là nền tảng cho tính phi tập trung mà Web 3.0 cần.',
    'open-trustless-permissionless':
      'Vì sao là blockchain? Blockchain mở, [không cần tin cậy](trustless) và [không cần xin phép](permissionless).',
    'building-blocks':
      'Web 3.0 có hai thành phần then chốt: tính phi tập trung và việc chuyển giá trị [ngang hàng](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr xem Web 3.0 là bước rời xa các tập đoàn tập trung đang chi phối web ngày nay.',
    'profit-from-data':
      'Theo Ankr, các tập đoàn đang chi phối ngày nay thu lợi từ dữ liệu do người dùng của họ tạo ra.',
    'mass-adoption':
      'Theo Ankr, sự áp dụng đại trà Web 3.0 của cá nhân, nhà phát triển và doanh nghiệp có vai trò then chốt để làm cho giai đoạn tiếp theo của internet an toàn.',
  },
  caveats: {
    participation: 'Điều đó đúng khi những người tham gia hành động độc lập.',
    trust: 'Niềm tin đặt vào quy tắc, không phải vào bên vận hành.',
  },
  more: 'Vì sao Web 3.0 dùng blockchain',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
