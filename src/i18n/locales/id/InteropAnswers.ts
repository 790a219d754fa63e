import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropAnswers: Messages['InteropAnswers'] = {
  held: 'Pembeli memegang',
  wanted: 'Penjual meminta',
  asset: '{symbol} di {chain}',
  bridged: '{symbol} (versi jembatan)',
  source: '{asset}: {source}',
  pair: 'Untuk membayar {wanted} dengan {held}:',
  verdicts: {
    direct: 'Ya. Token yang sama di jaringan yang sama.',
    'same-chain-swap': 'Tidak langsung. Jaringan sama, token berbeda.',
    'cross-chain': 'Tidak langsung. Kedua token berada di jaringan yang berbeda.',
    'same-name': 'Tidak langsung. Nama sama, jaringan berbeda.',
    unknown: 'Informasinya belum cukup untuk menjawab.',
  },
  short: {
    direct: 'Ya',
    'same-chain-swap': 'Tidak langsung: beda token',
    'cross-chain': 'Tidak langsung: beda jaringan',
    unknown: 'Tidak jelas',
  },
  comparison: 'Perbandingan kedua token',
  relations: {
    name: { same: 'Nama sama', similar: 'Nama mirip', different: 'Nama berbeda' },
    standard: {
      same: 'Standar sama',
      similar: 'Standar hampir sama',
      different: 'Standar berbeda',
    },
    network: { same: 'Jaringan sama', different: 'Jaringan berbeda' },
    contract: { same: 'Kontrak sama', different: 'Kontrak berbeda' },
    issuer: { same: 'Penerbit atau jembatan sama', different: 'Penerbit atau jembatan berbeda' },
    decimals: { same: 'Jumlah desimal sama', different: 'Jumlah desimal berbeda' },
  },
  blocking: '{relation}: ini penghalangnya',
  why: 'Alasan',
  reasons: {
    INVALID_ID: '“{value}” bukan ID aset yang valid.',
    INVALID_AMOUNT: 'Jumlah harus berupa bilangan bulat dalam satuan terkecil token.',
    TOKEN_ID_MISSING: 'ID ini tidak menunjukkan token mana dalam koleksi yang dimaksud.',
    SAME_ASSET: 'Pembeli memegang persis apa yang diminta penjual.',
    BALANCE_UNKNOWN: 'Periksa apakah saldo pembeli mencukupi harganya.',
    BALANCE_TOO_LOW: 'Saldo pembeli terlalu kecil.',
    DIFFERENT_CONTRACT: 'Keduanya berada di {wanted}, tetapi tokennya berbeda.',
    DIFFERENT_TOKEN_ID: 'Keduanya token yang berbeda dari koleksi yang sama.',
    DIFFERENT_KIND: 'Keduanya jenis aset yang berbeda.',
    DIFFERENT_CHAIN:
      'Token pembeli berada di {held}. Penjual meminta token di {wanted}. Pembayaran di satu jaringan tidak dapat memindahkan token di jaringan lain.',
    DIFFERENT_ACCOUNT_SYSTEM: 'Kedua jaringan memakai jenis akun yang berbeda.',
    SYMBOL_ONLY_MATCH:
      'Keduanya bernama {symbol}, tetapi nama yang sama tidak menjadikannya token yang sama.',
    ISSUER_DIFFERS:
      'Penerbit atau jembatan token pembeli: {held}. Penerbit atau jembatan token penjual: {wanted}.',
    ISSUER_UNKNOWN: 'Kami tidak memiliki sumber tentang penerbit kedua token ini.',
    DECIMALS_DIFFER:
      'Token pembeli memakai {held} angka desimal dan token penjual {wanted}, sehingga jumlah yang sama disimpan sebagai angka yang berbeda.',
    SOURCE_GAS_REQUIRED: 'Biaya di {chain} dibayar dengan {currency}.',
    DESTINATION_GAS_REQUIRED: 'Biaya di {chain} dibayar dengan {currency}.',
    ALLOWANCE_REQUIRED: 'Pembeli harus mengizinkan marketplace membelanjakan tokennya.',
    CONTRACT_WALLET:
      'Pembeli yang memakai dompet kontrak pintar mungkin tidak mengendalikan alamat yang sama di {wanted}.',
    STANDARD_NOT_CAUSE: '{held} dan {wanted} hampir sama standarnya, jadi bukan standar penghalangnya.',
    ROUTE_UNKNOWN: 'Kami tidak tahu apakah ada jalurnya, berapa biayanya, atau berapa lama waktunya.',
  },
  issuerUnknown: {
    held: 'Penerbit atau jembatan token penjual: {known}. Kami tidak memiliki sumber tentang penerbit token pembeli.',
    wanted:
      'Penerbit atau jembatan token pembeli: {known}. Kami tidak memiliki sumber tentang penerbit token penjual.',
  },
  sameStandard: 'Kedua token memakai standar {held}, jadi bukan standar penghalangnya.',
  reported: '{issuer} (menurut {publisher})',
  steps: 'Yang harus dilakukan pembeli',
  onChain: 'Di {chain}',
  betweenChains: 'Di antara kedua jaringan',
  gas: 'Menyiapkan sedikit {currency} untuk biaya di {chain}',
  gasUnknown: 'Menyiapkan sedikit mata uang jaringan itu sendiri untuk biaya di {chain}',
  approve: {
    bridge: 'Mengizinkan jembatan membelanjakan token, jika diminta',
    swap: 'Mengizinkan kontrak penukaran membelanjakan token',
    marketplace: 'Mengizinkan marketplace membelanjakan token',
  },
  reset: 'Jika izin sebelumnya masih berlaku, ubah dulu menjadi 0. Token ini mengharuskannya.',
  bridge: 'Memindahkan token melalui jembatan dari {from} ke {to}',
  wait: 'Menunggu token tiba di {chain}. Pada beberapa jembatan, pembeli harus mengklaimnya di sana.',
  swap: 'Menukar token dengan {asset}',
  swapIfNeeded: 'Jika jembatan memberikan token lain, menukarnya dengan {asset}',
  buy: 'Membeli NFT',
  exchange:
    'Atau memakai bursa kustodial yang mendukung kedua token: menyetor, memperdagangkannya jika perlu, dan menarik {asset}',
  risk: 'Risiko: {risks}.',
  risks: {
    'smart-contract': 'bug dalam kontrak pintar yang dipakai',
    counterparty: 'operator gagal atau berbuat curang',
    'wrapped-asset': 'token versi jembatan kehilangan jaminannya',
    liquidity: 'likuiditas terlalu kecil',
    price: 'perubahan harga',
    custody: 'token dipegang pihak lain',
  },
  noAdvice: 'Informasi umum, bukan nasihat keuangan.',
  table: 'Token mana yang bisa membayar {asset}? Tampilkan semua',
  pays: 'Bisa membayar?',
}

export default { ...formats, InteropAnswers }
