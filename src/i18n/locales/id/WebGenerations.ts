import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'Baca. Tulis. Miliki.',
  statements: {
    'next-generation': 'Ankr menggambarkan Web 3.0 sebagai generasi internet berikutnya.',
    'under-construction': 'Sudah hadir, tetapi masih dibangun',
    'away-from-corporations':
      'Korporasi terpusat: kata Ankr, mereka mendominasi web saat ini, dan Ankr memandang Web 3.0 sebagai langkah menjauh dari mereka',
    'no-single-controller':
      'Bukan satu entitas tunggal: gerakan ini sedang membangun internet dari jaringan terdesentralisasi',
    'profit-from-data':
      'Korporasi yang dominan saat ini memperoleh keuntungan dari data yang dihasilkan pengguna mereka, kata Ankr',
  },
  caption: 'Perbandingan tiga generasi web',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'Yang dapat dilakukan orang',
    web1: 'Membaca',
    web2: 'Membaca dan menulis',
    web3: 'Membaca, menulis, dan memiliki',
  },
  abilities: { read: 'Baca', write: 'Tulis', own: 'Miliki' },
  control: { label: 'Siapa yang mengendalikan', web1: 'Siapa pun pengelola tiap situs' },
  data: {
    label: 'Apa yang terjadi pada data',
    web1: 'Hanya sedikit yang tercipta, karena kebanyakan orang hanya membaca',
    web3: 'Dimaksudkan tetap di bawah kendali orang yang membuatnya',
  },
  notStated: 'Tidak dinyatakan',
  note: 'Sebutan ini tidak resmi. Baris “Yang dapat dilakukan orang” berdasarkan {source}',
}

export default { ...formats, WebGenerations }
