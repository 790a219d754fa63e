import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Web 3.0, seperti yang digambarkan Ankr',
  idea: 'Gagasan utamanya',
  statements: {
    'next-generation': 'Ankr menggambarkan Web 3.0 sebagai generasi internet berikutnya.',
    'no-single-controller':
      'Gerakan Web 3.0 sedang membangun internet dari jaringan [terdesentralisasi](decentralization) yang tidak dikendalikan oleh satu entitas tunggal.',
    'under-construction': 'Sudah hadir, tetapi masih dibangun',
    'trust-without-controller':
      'Platform yang tidak dikendalikan oleh satu entitas tunggal, tetapi tetap dapat dipercaya semua orang: menurut Ankr, inilah inovasi utamanya.',
    'participation-is-security': 'Makin banyak yang ikut serta, makin aman bagi semua.',
    'blockchain-underlies': 'Blockchain mendasari desentralisasi yang dibutuhkan Web 3.0.',
    'open-trustless-permissionless':
      'Mengapa blockchain? Blockchain bersifat terbuka, [tanpa perlu percaya](trustless), dan [tanpa perlu izin](permissionless).',
    'building-blocks':
      'Web 3.0 memiliki dua unsur pembangun utama: desentralisasi dan transfer nilai [peer-to-peer](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr memandang Web 3.0 sebagai langkah menjauh dari korporasi terpusat yang mendominasi web saat ini.',
    'profit-from-data':
      'Korporasi yang dominan saat ini, kata Ankr, memperoleh keuntungan dari data yang dihasilkan pengguna mereka.',
    'mass-adoption':
      'Ankr memandang adopsi massal Web 3.0 oleh individu, pengembang, dan perusahaan sebagai salah satu kunci untuk membuat tahap internet berikutnya aman.',
  },
  caveats: {
    participation: 'Itu berlaku selama mereka bertindak secara independen.',
    trust: 'Yang dipercaya adalah aturannya, bukan operatornya.',
  },
  more: 'Mengapa Web 3.0 memakai blockchain',
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
