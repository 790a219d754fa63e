import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'Satu platform, beberapa chain',
  statements: {
    'one-platform-multiple-chains': 'Ankr menawarkan beberapa blockchain dalam satu platform.',
    'no-chain-promoted':
      'Ankr tidak mempromosikan chain mana pun di atas chain lain, dan tidak mengarahkan penggunanya ke chain tertentu.',
  },
  shown: 'Jaringan yang ditampilkan: {count}. Daftar: jaringan utama dalam kit pengembang Ankr, {source}',
  chosen: 'Jaringan yang ditampilkan: {count}. Dipilih oleh situs ini.',
  order: {
    alphabetical: 'Dalam urutan abjad.',
    rotation:
      'Dalam urutan yang berubah setiap hari. Setiap chain menempati setiap posisi secara bergiliran.',
  },
}

export default { ...formats, ChainGrid }
