import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Was Ankr in einem Dokument vom {date} über sich selbst sagte.',
  statements: {
    'multi-chain-provider': 'Ankr ist ein Multi-Chain-Anbieter und deshalb neutral zwischen den Chains.',
    'blockchain-agnosticism': 'Chain-Neutralität heißt auch Blockchain-Agnostizismus.',
  },
  contents: 'Auf dieser Seite',
  sections: {
    neutral: 'Chain-Neutralität',
    decentralization: 'Dezentralisierung',
    dao: 'Governance',
    web3: 'Ankr und das Web 3.0',
    sources: 'Quellen der Aussagen von Ankr',
  },
}

export default { ...formats, AnkrApproach }
