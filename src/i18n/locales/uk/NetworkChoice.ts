import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'Вибір мережі',
  statements: {
    'users-choose-network': 'Клієнтам Ankr усе одно доводиться обирати мережу та її екосистему.',
    'erc20-or-bep20':
      'Зокрема, їм варто зважити: чи мають їхні власні користувачі зберігати активи як токени [ERC-20](erc-20) в Ethereum, чи як токени [BEP-20](bep-20) у BNB Smart Chain, і що з цього випливає?',
    'usdt-other-ledger':
      'Наприклад, той, хто має [USDT](usdt) в Ethereum, не може легко купити [NFT](nft) з ціною в USDT у BNB Smart Chain.',
  },
  explanation: 'Обидва токени працюють майже однаково, але в окремих мережах.',
  caption: 'Порівняння ERC-20 і BEP-20',
  columns: { ethereum: 'ERC-20 в Ethereum', bsc: 'BEP-20 у BNB Smart Chain' },
  network: {
    label: 'Мережа',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), тепер частина BNB Chain',
  },
  chain: 'ID мережі (CAIP-2)',
  standard: { label: 'Стандарт токена', ethereum: 'ERC-20', bsc: 'BEP-20, на основі ERC-20' },
  fees: 'Валюта комісій',
  decimals: 'Знаків після коми в USDT',
  issuer: {
    label: 'Емітент USDT',
    stated: '{issuer}',
    reported: '{issuer}, як версія через міст, за даними третіх сторін',
  },
  crossing: {
    label: 'Щоб використати в іншій мережі',
    both: 'Потрібен міст або біржа. І те, й інше має свої ризики.',
  },
  sources: { ethereum: 'USDT в Ethereum: {source}', bsc: 'USDT у BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
