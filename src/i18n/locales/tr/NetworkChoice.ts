import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'Ağ seçimi',
  statements: {
    'users-choose-network': 'Ankr’ın müşterileri yine de bir ağ ve onun ekosistemini seçmek zorunda.',
    'erc20-or-bep20':
      'Tartmaları gereken konulardan biri şu: Kendi kullanıcıları varlıklarını Ethereum üzerinde [ERC-20](erc-20) tokenı olarak mı, yoksa BNB Smart Chain üzerinde [BEP-20](bep-20) tokenı olarak mı tutmalı ve bunun sonuçları neler?',
    'usdt-other-ledger':
      'Örneğin elinde Ethereum üzerinde [USDT](usdt) olan biri, fiyatı BNB Smart Chain üzerindeki USDT ile belirlenmiş bir [NFT’yi](nft) kolayca satın alamaz.',
  },
  explanation: 'İki token neredeyse aynı şekilde çalışır, ama ayrı ağlardadır.',
  caption: 'ERC-20 ve BEP-20 karşılaştırması',
  columns: { ethereum: 'Ethereum’da ERC-20', bsc: 'BNB Smart Chain’de BEP-20' },
  network: {
    label: 'Ağ',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), bugün BNB Chain’in parçası',
  },
  chain: 'Zincir kimliği (CAIP-2)',
  standard: { label: 'Token standardı', ethereum: 'ERC-20', bsc: 'BEP-20, ERC-20 temelli' },
  fees: 'Ücret birimi',
  decimals: 'USDT ondalık hane sayısı',
  issuer: {
    label: 'USDT ihraççısı',
    stated: '{issuer}',
    reported: '{issuer}, üçüncü taraflara göre köprülenmiş sürüm olarak',
  },
  crossing: {
    label: 'Diğer ağda kullanmak için',
    both: 'Köprü veya borsa kullanılır. Her birinin kendi riskleri var.',
  },
  sources: { ethereum: 'Ethereum’da USDT: {source}', bsc: 'BNB Smart Chain’de USDT: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
