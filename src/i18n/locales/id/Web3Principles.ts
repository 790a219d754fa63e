import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Prinsip-prinsip Web 3.0',
  statements: {
    'trust-without-controller':
      'Inovasi utama Web 3.0 menurut Ankr: platform yang tidak dikendalikan oleh satu entitas tunggal, tetapi tetap dapat dipercaya semua orang.',
    'blockchain-underlies': 'Blockchain mendasari desentralisasi yang dibutuhkan Web 3.0.',
    'open-trustless-permissionless':
      'Mengapa blockchain? Blockchain bersifat terbuka, [tanpa perlu percaya](trustless), dan [tanpa perlu izin](permissionless).',
    'participation-is-security': 'Makin banyak yang ikut serta, makin aman bagi semua.',
    'building-blocks':
      'Web 3.0 memiliki dua unsur pembangun utama: desentralisasi dan [transfer nilai peer-to-peer](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'Itu berlaku selama mereka bertindak secara independen.',
    trust: 'Yang dipercaya adalah aturannya, bukan operatornya.',
  },
  principles: {
    open: {
      label: 'Terbuka',
      text: 'Siapa pun dapat membaca kode dan riwayat transaksinya.',
      limit: 'Membacanya dengan benar memerlukan keahlian.',
    },
    trustless: {
      label: 'Tanpa perlu percaya',
      text: 'Hasilnya dapat diperiksa sendiri, tanpa harus memercayai pihak lawan.',
      limit: 'Kode, kriptografi, dan mayoritas yang jujur tetap diandalkan.',
    },
    permissionless: {
      label: 'Tanpa perlu izin',
      text: 'Siapa pun dapat ikut serta tanpa meminta izin.',
      limit: 'Biaya dan hukum tetap berlaku.',
    },
  },
  note: 'Definisi dan catatan di samping pernyataan Ankr berasal dari kami. Definisi itu berdasarkan {source}',
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
