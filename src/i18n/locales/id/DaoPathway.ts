import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'Jalan menuju DAO',
  labels: {
    start: 'Titik awal Ankr',
    way: 'Bergerak menuju DAO',
    aim: 'Tata kelola melalui DAO',
  },
  statements: {
    'dao-definition':
      '[DAO](dao) adalah singkatan dari “decentralized autonomous organization”, yaitu organisasi otonom terdesentralisasi.',
    'self-funded': 'Ankr menyatakan mendanai dirinya sendiri.',
    'community-driven': 'Komunitasnya, kata Ankr, sepenuhnya menggerakkannya.',
    'towards-dao': 'Ankr menyatakan sedang berada di jalan menuju DAO.',
    'governed-by-ankr-dao':
      'Ankr menyatakan berada di jalan yang mantap menuju tata kelola oleh komunitas melalui ANKR DAO.',
    'no-investor-majority':
      'Ankr berkomitmen untuk tidak membiarkan investor institusional memborong mayoritas token.',
    'community-in-power': 'Tujuan Ankr adalah agar kekuasaan tetap di tangan komunitasnya.',
  },
  status: { now: 'Per {date}', ahead: 'Per {date} belum tercapai' },
  safeguard: 'Komitmen Ankr tentang kepemilikan token',
}

export default { ...formats, DaoPathway, glossary: { dao } }
