import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains':
      'Das Unternehmen bietet mehrere Blockchains auf einer einzigen Plattform.',
    'no-chain-promoted':
      'Es bevorzugt keine Chain gegenüber einer anderen und lenkt seine Nutzer nicht zu einer bestimmten.',
    'nodes-launched': 'Das Unternehmen hat weltweit {statistic} Nodes gestartet.',
    'independent-data-centers': 'Seine Nodes laufen in unabhängigen Rechenzentren Dritter.',
    'full-decentralization': 'Ankr hat sich der vollständigen Dezentralisierung verpflichtet.',
    'self-funded': 'Es ist nach eigenen Angaben eigenfinanziert.',
    'towards-dao': 'Es ist nach eigenen Angaben auf dem Weg zu einer DAO.',
  },
  dated: 'Stand {date}: {statement}',
  datedFirst: 'Stand {date}: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
