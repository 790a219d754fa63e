import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'L’entreprise propose plusieurs blockchains sur une seule plateforme.',
    'no-chain-promoted':
      'Elle ne favorise aucune chaîne par rapport à une autre et n’oriente pas ses utilisateurs vers l’une d’elles.',
    'nodes-launched': 'l’entreprise a lancé {statistic} nœuds à travers le monde.',
    'independent-data-centers': 'Ses nœuds fonctionnent dans des centres de données tiers et indépendants.',
    'full-decentralization': 'Ankr s’engage en faveur de la décentralisation complète.',
    'self-funded': 'L’entreprise dit s’autofinancer.',
    'towards-dao': 'Ankr dit être sur la voie qui mène à une DAO.',
  },
  dated: 'D’après les chiffres {date:genitive}, {statement}',
  datedFirst: 'Chiffres {date:genitive}\u00A0: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
