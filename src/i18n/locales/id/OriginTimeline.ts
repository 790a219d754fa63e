import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Awal mula Ankr',
  lanes: { past: 'Model pertama', present: 'Sejak itu' },
  labels: {
    idea: 'Gagasan awal',
    model: 'DCCN',
    crypto: 'Fokus pada kripto',
    infrastructure: 'Sumber daya bagi pembangun',
    hope: 'Web yang lebih demokratis',
  },
  statements: {
    'idle-data-center-power':
      'Gagasan awal dan whitepaper pertama Ankr mengusulkan cloud sumber terbuka yang akan berjalan dengan daya pemrosesan pusat data yang menganggur.',
    dccn: 'Cloud itu bernama [DCCN](dccn), singkatan dari “distributed cloud computing network”, yaitu jaringan komputasi cloud terdistribusi.',
    'any-application':
      'Dalam model itu, pengguna dapat menjalankan aplikasi apa pun di cloud terdesentralisasi Ankr.',
    'crypto-economy': 'Ankr telah beranjak: fokusnya hanya pada ekonomi kripto.',
    'decentralized-node-access':
      'Ankr menyediakan akses terdesentralisasi ke [node](node) untuk beberapa kasus penggunaan.',
    'cloud-links-servers':
      'Ankr memakai [komputasi cloud](cloud-computing) untuk menghubungkan server menjadi sumber daya sesuai permintaan.',
    'cloud-for-builders':
      'Sumber daya sesuai permintaan dari Ankr ditujukan bagi orang yang membangun aplikasi terdesentralisasi, protokol, dan [kontrak pintar](smart-contract).',
    'tools-for-developers':
      'Ankr menyebut node-nya, beserta chain yang didukung node itu, mendasar untuk menyediakan alat bagi komunitas pengembang Web 3.0 yang berkembang pesat.',
    'more-democratic-web':
      'Ankr berharap aplikasi yang dibangun di atas sumber dayanya turut membentuk web yang lebih terhubung dan lebih demokratis.',
  },
  cloudIsNotPublic: 'Komputasi cloud tidak mengharuskan penyedia [cloud publik](public-cloud).',
  status: { now: 'Per {date}', ahead: 'Per {date} belum tercapai' },
  note: 'Dokumen Ankr tidak memberi tanggal untuk langkah-langkah ini. Urutannya dari kami.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
