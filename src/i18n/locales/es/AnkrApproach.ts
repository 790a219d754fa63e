import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Lo que Ankr dijo de sí misma en un documento de {date}.',
  statements: {
    'multi-chain-provider': 'Ankr es un proveedor multicadena y, por tanto, neutral entre cadenas.',
    'blockchain-agnosticism':
      'La neutralidad entre cadenas también se conoce como agnosticismo de blockchain.',
  },
  contents: 'En esta página',
  sections: {
    neutral: 'Neutralidad entre cadenas',
    decentralization: 'Descentralización',
    dao: 'Gobernanza',
    web3: 'Ankr y la Web 3.0',
    sources: 'Fuentes de las declaraciones de Ankr',
  },
}

export default { ...formats, AnkrApproach }
