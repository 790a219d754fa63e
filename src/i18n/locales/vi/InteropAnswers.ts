import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropAnswers: Messages['InteropAnswers'] = {
  held: 'Người mua có',
  wanted: 'Người bán muốn',
  asset: '{symbol} trên {chain}',
  bridged: '{symbol} (qua cầu nối)',
  source: '{asset}: {source}',
  pair: 'Để trả {wanted} bằng {held}:',
  verdicts: {
    direct: 'Được. Đây là cùng một token trên cùng một mạng.',
    'same-chain-swap': 'Không trực tiếp được. Cùng mạng, khác token.',
    'cross-chain': 'Không trực tiếp được. Các token ở trên những mạng khác nhau.',
    'same-name': 'Không trực tiếp được. Cùng tên, khác mạng.',
    unknown: 'Không đủ thông tin để kết luận.',
  },
  short: {
    direct: 'Được',
    'same-chain-swap': 'Không trực tiếp: khác token',
    'cross-chain': 'Không trực tiếp: khác mạng',
    unknown: 'Không rõ',
  },
  comparison: 'So sánh hai token',
  relations: {
    name: { same: 'Cùng tên', similar: 'Tên gần giống', different: 'Khác tên' },
    standard: {
      same: 'Cùng tiêu chuẩn',
      similar: 'Tiêu chuẩn gần như giống nhau',
      different: 'Khác tiêu chuẩn',
    },
    network: { same: 'Cùng mạng', different: 'Khác mạng' },
    contract: { same: 'Cùng hợp đồng', different: 'Khác hợp đồng' },
    issuer: {
      same: 'Cùng bên phát hành hoặc cầu nối',
      different: 'Khác bên phát hành hoặc cầu nối',
    },
    decimals: { same: 'Cùng số chữ số thập phân', different: 'Khác số chữ số thập phân' },
  },
  blocking: '{relation}: trở ngại',
  why: 'Lý do',
  reasons: {
    INVALID_ID: '“{value}” không phải là ID tài sản hợp lệ.',
    INVALID_AMOUNT: 'Số lượng phải là số nguyên, tính theo đơn vị nhỏ nhất của token.',
    TOKEN_ID_MISSING: 'ID này không cho biết đó là token nào trong bộ sưu tập.',
    SAME_ASSET: 'Người mua có đúng thứ người bán muốn.',
    BALANCE_UNKNOWN: 'Hãy kiểm tra xem số dư của người mua có đủ trả giá này không.',
    BALANCE_TOO_LOW: 'Số dư của người mua quá thấp.',
    DIFFERENT_CONTRACT: 'Cả hai đều ở trên {wanted}, nhưng là hai token khác nhau.',
    DIFFERENT_TOKEN_ID: 'Đây là các token khác nhau trong cùng một bộ sưu tập.',
    DIFFERENT_KIND: 'Đây là các loại tài sản khác nhau.',
    DIFFERENT_CHAIN:
      'Token của người mua ở trên {held}. Người bán muốn token trên {wanted}. Một khoản thanh toán trên mạng này không thể di chuyển token trên mạng kia.',
    DIFFERENT_ACCOUNT_SYSTEM: 'Hai mạng dùng các loại tài khoản khác nhau.',
    SYMBOL_ONLY_MATCH: 'Cả hai đều tên là {symbol}, nhưng trùng tên không có nghĩa là cùng một token.',
    ISSUER_DIFFERS:
      'Bên phát hành hoặc cầu nối của token người mua: {held}. Bên phát hành hoặc cầu nối của token người bán: {wanted}.',
    ISSUER_UNKNOWN: 'Chúng tôi không có nguồn nào cho biết ai đã phát hành hai token này.',
    DECIMALS_DIFFER:
      'Token của người mua dùng {held} chữ số thập phân, còn của người bán dùng {wanted}, nên cùng một số lượng được lưu thành hai con số khác nhau.',
    SOURCE_GAS_REQUIRED: 'Phí trên {chain} được trả bằng {currency}.',
    DESTINATION_GAS_REQUIRED: 'Phí trên {chain} được trả bằng {currency}.',
    ALLOWANCE_REQUIRED: 'Người mua phải cho phép sàn mua bán chi tiêu token.',
    CONTRACT_WALLET:
      'Người mua dùng ví hợp đồng thông minh có thể không kiểm soát được cùng địa chỉ đó trên {wanted}.',
    STANDARD_NOT_CAUSE:
      '{held} và {wanted} gần như là cùng một tiêu chuẩn, nên tiêu chuẩn không phải là trở ngại.',
    ROUTE_UNKNOWN: 'Chúng tôi không biết có cách chuyển nào không, tốn bao nhiêu hay mất bao lâu.',
  },
  issuerUnknown: {
    held: 'Bên phát hành hoặc cầu nối của token người bán: {known}. Chúng tôi không có nguồn về bên phát hành token của người mua.',
    wanted:
      'Bên phát hành hoặc cầu nối của token người mua: {known}. Chúng tôi không có nguồn về bên phát hành token của người bán.',
  },
  sameStandard: 'Cả hai token dùng tiêu chuẩn {held}, nên tiêu chuẩn không phải là trở ngại.',
  reported: '{issuer} (theo {publisher})',
  steps: 'Những việc người mua cần làm',
  onChain: 'Trên {chain}',
  betweenChains: 'Giữa hai mạng',
  gas: 'Có sẵn một ít {currency} để trả phí trên {chain}',
  gasUnknown: 'Có sẵn một ít đồng tiền riêng của mạng để trả phí trên {chain}',
  approve: {
    bridge: 'Cho phép cầu nối chi tiêu token, nếu cầu nối yêu cầu',
    swap: 'Cho phép hợp đồng hoán đổi chi tiêu token',
    marketplace: 'Cho phép sàn mua bán chi tiêu token',
  },
  reset: 'Nếu một lần cho phép trước vẫn còn hiệu lực, hãy đặt về 0 trước. Token này yêu cầu như vậy.',
  bridge: 'Chuyển token qua cầu nối từ {from} sang {to}',
  wait: 'Chờ token đến {chain}. Với một số cầu nối, người mua phải tự nhận token ở đó.',
  swap: 'Hoán đổi token lấy {asset}',
  swapIfNeeded: 'Nếu cầu nối trả về token khác, hãy hoán đổi lấy {asset}',
  buy: 'Mua NFT',
  exchange: 'Hoặc dùng một sàn lưu ký hỗ trợ cả hai token: nạp, giao dịch nếu cần, rồi rút {asset}',
  risk: 'Rủi ro: {risks}.',
  risks: {
    'smart-contract': 'lỗi trong hợp đồng thông minh được dùng',
    counterparty: 'bên vận hành gặp sự cố hoặc gian lận',
    'wrapped-asset': 'token qua cầu nối mất tài sản bảo chứng',
    liquidity: 'thanh khoản quá thấp',
    price: 'biến động giá',
    custody: 'token do người khác giữ',
  },
  noAdvice: 'Thông tin chung, không phải tư vấn tài chính.',
  table: 'Những token nào có thể trả {asset}? Hiện tất cả',
  pays: 'Trả được không?',
}

export default { ...formats, InteropAnswers }
