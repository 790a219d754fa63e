import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Ce qu’Ankr a dit d’elle-même dans un document {date:genitive}.',
  statements: {
    'multi-chain-provider': 'Ankr est un fournisseur multichaîne, et donc neutre entre les chaînes.',
    'blockchain-agnosticism':
      'La neutralité entre chaînes est aussi connue sous le nom d’agnosticisme blockchain.',
  },
  contents: 'Sur cette page',
  sections: {
    neutral: 'Neutralité entre chaînes',
    decentralization: 'Décentralisation',
    dao: 'Gouvernance',
    web3: 'Ankr et le Web 3.0',
    sources: 'Sources des déclarations d’Ankr',
  },
}

export default { ...formats, AnkrApproach }
