import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'Ankr ofrece varias blockchains en una sola plataforma.',
    'no-chain-promoted':
      'No favorece ninguna cadena frente a otra ni dirige a sus usuarios hacia una en concreto.',
    'nodes-launched': 'la empresa ha lanzado {statistic} nodos en todo el mundo.',
    'independent-data-centers': 'Sus nodos funcionan en centros de datos de terceros independientes.',
    'full-decentralization': 'Ankr se compromete con la descentralización total.',
    'self-funded': 'La empresa dice que se autofinancia.',
    'towards-dao': 'Ankr dice que está en camino de ser una DAO.',
  },
  dated: 'Según datos de {date}, {statement}',
  datedFirst: 'Datos de {date}: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
