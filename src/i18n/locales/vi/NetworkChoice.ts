import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'Chọn mạng',
  statements: {
    'users-choose-network': 'Khách hàng của Ankr vẫn phải chọn một mạng và hệ sinh thái của mạng đó.',
    'erc20-or-bep20':
      'Một điều họ cần cân nhắc: người dùng của chính họ nên nắm giữ tài sản dưới dạng token [ERC-20](erc-20) trên Ethereum hay token [BEP-20](bep-20) trên BNB Smart Chain, và điều đó dẫn đến những gì?',
    'usdt-other-ledger':
      'Ví dụ, người nắm giữ [USDT](usdt) trên Ethereum không thể dễ dàng mua một [NFT](nft) được định giá bằng USDT trên BNB Smart Chain.',
  },
  explanation: 'Hai token hoạt động gần như giống nhau, nhưng nằm trên hai mạng riêng biệt.',
  caption: 'So sánh ERC-20 và BEP-20',
  columns: { ethereum: 'ERC-20 trên Ethereum', bsc: 'BEP-20 trên BNB Smart Chain' },
  network: {
    label: 'Mạng',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), nay thuộc BNB Chain',
  },
  chain: 'ID chuỗi (CAIP-2)',
  standard: { label: 'Tiêu chuẩn token', ethereum: 'ERC-20', bsc: 'BEP-20, dựa trên ERC-20' },
  fees: 'Phí trả bằng',
  decimals: 'Chữ số thập phân của USDT',
  issuer: {
    label: 'Bên phát hành USDT',
    stated: '{issuer}',
    reported: '{issuer}, phiên bản qua cầu nối, theo bên thứ ba',
  },
  crossing: {
    label: 'Để dùng trên mạng kia',
    both: 'Dùng cầu nối hoặc sàn giao dịch. Mỗi cách có rủi ro riêng.',
  },
  sources: { ethereum: 'USDT trên Ethereum: {source}', bsc: 'USDT trên BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
