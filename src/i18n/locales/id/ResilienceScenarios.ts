import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Node Ankr berjalan di pusat data independen milik pihak ketiga.',
    'multiple-locations': 'Node Ankr berada di beberapa lokasi geografis.',
    'no-public-cloud':
      'Ankr menyatakan tidak pernah memakai penyedia [cloud publik](public-cloud) yang terpusat.',
    'others-centralized': 'Penyedia API lain, kata Ankr, biasanya memakai layanan terpusat, misalnya AWS.',
  },
  illustration: 'Ini hanya ilustrasi. Gambar ini bukan jaringan Ankr ataupun penyedia lain.',
  fields: { concentrated: 'Terkonsentrasi', distributed: 'Tersebar' },
  providers: { other: '{count} penyedia' },
  picture: '{field}: {all} node di-hosting oleh {providers}. {up} berjalan, {down} mati.',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: 'Jumlah penyedia hosting yang gagal', options: ['Nol', 'Satu', 'Dua', 'Tiga'] },
  failureOrder: {
    label: 'Mana yang gagal lebih dulu',
    options: { largest: 'Terbesar', second: 'Terbesar kedua', smallest: 'Terkecil' },
  },
  spareCapacity: 'Kapasitas cadangan per node',
  when: {
    largest: [
      'Jika penyedia hosting terbesar gagal',
      'Jika dua penyedia hosting terbesar gagal',
      'Jika tiga penyedia hosting terbesar gagal',
    ],
    second: [
      'Jika penyedia hosting terbesar kedua gagal',
      'Jika penyedia hosting terbesar kedua dan ketiga gagal',
      'Jika penyedia hosting terbesar kedua sampai keempat gagal',
    ],
    smallest: [
      'Jika penyedia hosting terkecil gagal',
      'Jika dua penyedia hosting terkecil gagal',
      'Jika tiga penyedia hosting terkecil gagal',
    ],
  },
  result: {
    none: 'Saat semua penyedia berjalan, seluruh {all} node tersedia, siapa pun yang meng-hosting-nya',
    some: '{when}, {concentrated} dari {all} node tetap berjalan jika terkonsentrasi, atau {distributed} jika tersebar',
  },
  count: '{up} dari {all} node tetap berjalan',
  isDown: '{provider} mati',
  load: {
    carried:
      '{field}: setiap node yang tersisa menanggung {load} kali beban biasanya. Dengan kapasitas cadangan {spareCapacity}, node itu sanggup.',
    overloaded:
      '{field}: setiap node yang tersisa harus menanggung {load} kali beban biasanya. Dengan kapasitas cadangan {spareCapacity}, node itu tidak sanggup.',
    nobody: '{field}: tidak ada node yang tersisa.',
  },
  verdict: {
    carried: 'Sanggup pada beban {load}',
    overloaded: 'Kelebihan beban: {load}',
    nobody: 'Tak ada node tersisa',
  },
  table: {
    summary: 'Tampilkan angkanya',
    caption: '{when}, dengan kapasitas cadangan {spareCapacity}',
    whole: 'Saat semua penyedia berjalan',
    providers: 'Penyedia',
    largest: 'Porsi penyedia terbesar',
    up: 'Node yang berjalan, dari {all}',
    load: 'Beban per node tersisa',
    serves: 'Apakah sanggup?',
    nakamoto:
      'Jumlah penyedia paling sedikit yang meng-hosting lebih dari separuh ([koefisien Nakamoto](nakamoto-coefficient))',
    effective: 'Setara dengan jumlah penyedia berukuran sama',
    yes: 'Ya',
    no: 'Tidak',
    nobody: 'Tidak tersisa',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
