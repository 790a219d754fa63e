import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Các nguyên tắc của Web 3.0',
  statements: {
    'trust-without-controller':
      'Theo Ankr, đổi mới then chốt của Web 3.0 là những nền tảng không do bất kỳ thực thể đơn lẻ nào kiểm soát, nhưng ai cũng có thể tin cậy.',
    'blockchain-underlies': 'Blockchain là nền tảng cho tính phi tập trung mà Web 3.0 cần.',
    'open-trustless-permissionless':
      'Vì sao là blockchain? Blockchain mở, [không cần tin cậy](trustless) và [không cần xin phép](permissionless).',
    'participation-is-security': 'Càng nhiều người tham gia thì càng an toàn hơn cho mọi người.',
    'building-blocks':
      'Web 3.0 có hai thành phần then chốt: tính phi tập trung và việc [chuyển giá trị ngang hàng](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'Điều đó đúng khi những người tham gia hành động độc lập.',
    trust: 'Niềm tin đặt vào quy tắc, không phải vào bên vận hành.',
  },
  principles: {
    open: {
      label: 'Mở',
      text: 'Ai cũng có thể đọc mã và lịch sử giao dịch.',
      limit: 'Để hiểu đúng cần có chuyên môn.',
    },
    trustless: {
      label: 'Không cần tin cậy',
      text: 'Có thể tự kiểm tra kết quả thay vì phải tin bên kia.',
      limit: 'Vẫn phải dựa vào mã, mật mã học và một đa số trung thực.',
    },
    permissionless: {
      label: 'Không cần xin phép',
      text: 'Ai cũng có thể tham gia mà không cần xin phép.',
      limit: 'Chi phí và luật pháp vẫn áp dụng.',
    },
  },
  note: 'Các định nghĩa và ghi chú bên cạnh phát biểu của Ankr là của chúng tôi. Các định nghĩa dựa trên {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
