import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'Memilih jaringan',
  statements: {
    'users-choose-network': 'Pelanggan Ankr tetap harus memilih jaringan dan ekosistemnya.',
    'erc20-or-bep20':
      'Satu hal yang perlu mereka timbang: apakah pengguna mereka sendiri sebaiknya memegang aset sebagai token [ERC-20](erc-20) di Ethereum atau sebagai token [BEP-20](bep-20) di BNB Smart Chain, dan apa akibatnya?',
    'usdt-other-ledger':
      'Misalnya, orang yang memegang [USDT](usdt) di Ethereum tidak dapat dengan mudah membeli [NFT](nft) yang dihargai dalam USDT di BNB Smart Chain.',
  },
  explanation: 'Cara kerja kedua token hampir sama, tetapi jaringannya terpisah.',
  caption: 'Perbandingan ERC-20 dan BEP-20',
  columns: { ethereum: 'ERC-20 di Ethereum', bsc: 'BEP-20 di BNB Smart Chain' },
  network: {
    label: 'Jaringan',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), kini bagian dari BNB Chain',
  },
  chain: 'ID chain (CAIP-2)',
  standard: { label: 'Standar token', ethereum: 'ERC-20', bsc: 'BEP-20, berdasarkan ERC-20' },
  fees: 'Biaya dalam',
  decimals: 'Angka desimal USDT',
  issuer: {
    label: 'Penerbit USDT',
    stated: '{issuer}',
    reported: '{issuer}, sebagai versi jembatan, menurut pihak ketiga',
  },
  crossing: {
    label: 'Untuk memakainya di jaringan lain',
    both: 'Gunakan jembatan atau bursa. Masing-masing memiliki risikonya sendiri.',
  },
  sources: { ethereum: 'USDT di Ethereum: {source}', bsc: 'USDT di BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
