import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'O que a Ankr disse sobre si mesma em um documento de {date}.',
  statements: {
    'multi-chain-provider': 'A Ankr é uma provedora multichain e, portanto, neutra entre blockchains.',
    'blockchain-agnosticism':
      'A neutralidade entre blockchains também é conhecida como agnosticismo de blockchain.',
  },
  contents: 'Nesta página',
  sections: {
    neutral: 'Neutralidade',
    decentralization: 'Descentralização',
    dao: 'Governança',
    web3: 'A Ankr e a Web 3.0',
    sources: 'Fontes das declarações da Ankr',
  },
}

export default { ...formats, AnkrApproach }
