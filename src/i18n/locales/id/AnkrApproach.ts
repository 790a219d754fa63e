import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Apa yang dikatakan Ankr tentang dirinya dalam sebuah dokumen dari {date}.',
  statements: {
    'multi-chain-provider': 'Ankr adalah penyedia multichain, dan karena itu netral antar-chain.',
    'blockchain-agnosticism': 'Netralitas antar-chain juga dikenal sebagai agnostisisme blockchain.',
  },
  contents: 'Di halaman ini',
  sections: {
    neutral: 'Netralitas antar-chain',
    decentralization: 'Desentralisasi',
    dao: 'Tata kelola',
    web3: 'Ankr dan Web 3.0',
    sources: 'Sumber pernyataan Ankr',
  },
}

export default { ...formats, AnkrApproach }
