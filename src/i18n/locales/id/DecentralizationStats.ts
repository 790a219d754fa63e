import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'node diluncurkan',
    'chains-supported': 'blockchain Proof-of-Stake didukung',
    'independent-data-centers': 'Node Ankr berjalan di pusat data independen milik pihak ketiga.',
    'multiple-locations': 'Node Ankr berada di beberapa lokasi geografis.',
    'no-public-cloud': 'Ankr menyatakan tidak pernah memakai penyedia cloud publik yang terpusat.',
  },
  labels: {
    'independent-data-centers': 'Pusat data independen',
    'multiple-locations': 'Beberapa lokasi',
    'no-public-cloud': 'Tanpa cloud publik',
  },
  notes: {
    'nodes-launched': 'Diluncurkan di seluruh dunia. Bukan jumlah yang berjalan saat ini.',
    'chains-supported': 'Dalam ekosistem yang tumbuh subur, menurut Ankr.',
  },
  asOf: ', per {date}',
  withheld: 'Situs ini tidak menampilkan angkanya karena angka itu berasal dari {date}.',
  bar: 'Setiap batang mewakili {count}.',
  openBar: 'Batang yang terbuka berarti “lebih dari”.',
}

export default { ...formats, DecentralizationStats }
