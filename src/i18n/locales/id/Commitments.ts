import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Yang dikatakan Ankr tentang dirinya',
  groups: {
    commitments: 'Ankr berkomitmen pada',
    descriptions: 'Cara Ankr menggambarkan dirinya',
  },
  labels: {
    'full-decentralization': 'Desentralisasi penuh',
    'independent-data-centers': 'Pusat data independen',
    'no-public-cloud': 'Tanpa cloud publik',
    'crypto-native': 'Berakar pada kripto',
    'self-funded': 'Didanai sendiri',
    'not-beholden': 'Tidak terikat pada investor',
    'community-driven': 'Digerakkan komunitas',
    'community-owns-service': 'Dimiliki komunitas',
    'no-domination': 'Mengapa ini penting bagi Ankr',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr menyebut desentralisasi sebagai salah satu landasan tujuannya.',
    'decentralization-driving-force': 'Ankr menyebut desentralisasi sebagai jantung dan tenaga penggeraknya.',
    'full-decentralization': 'Ankr berkomitmen pada [desentralisasi](decentralization) penuh.',
    'independent-data-centers': 'Node Ankr berjalan di pusat data independen milik pihak ketiga.',
    'multiple-locations': 'Node Ankr berada di beberapa lokasi geografis.',
    'no-public-cloud':
      'Ankr menyatakan tidak pernah memakai penyedia [cloud publik](public-cloud) yang terpusat.',
    'crypto-native': 'Ankr adalah perusahaan yang berakar pada kripto dan blockchain.',
    'self-funded': 'Ankr menyatakan mendanai dirinya sendiri.',
    'not-beholden': 'Ankr menyatakan tidak terikat pada investor.',
    'community-driven': 'Ankr menyatakan sepenuhnya digerakkan oleh komunitasnya.',
    'no-domination':
      'Menurut Ankr, digerakkan oleh komunitas teramat penting untuk menghindari dominasi segelintir pihak.',
    'community-owns-service': 'Ankr menyatakan bahwa komunitasnya memiliki dan mengamankan layanannya.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
