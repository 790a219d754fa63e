import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'Der Weg zur DAO',
  labels: {
    start: 'Wovon Ankr ausgeht',
    way: 'Auf dem Weg zu einer DAO',
    aim: 'Governance durch eine DAO',
  },
  statements: {
    'dao-definition':
      '[DAO](dao) steht für „decentralized autonomous organization“, also dezentrale autonome Organisation.',
    'self-funded': 'Ankr ist nach eigenen Angaben eigenfinanziert.',
    'community-driven': 'Die Community, so Ankr, treibt das Unternehmen vollständig an.',
    'towards-dao': 'Ankr ist nach eigenen Angaben auf dem Weg zu einer DAO.',
    'governed-by-ankr-dao':
      'Nach eigenen Angaben ist Ankr auf einem soliden Weg zur Governance durch die Community über die ANKR DAO.',
    'no-investor-majority':
      'Ankr verpflichtet sich, institutionelle Anleger nicht die Mehrheit der Token aufkaufen zu lassen.',
    'community-in-power': 'Ankrs Ziel ist, dass die Community das Sagen behält.',
  },
  status: { now: 'Stand {date}', ahead: 'Stand {date}: steht noch aus' },
  safeguard: 'Ankrs Verpflichtung zum Besitz der Token',
}

export default { ...formats, DaoPathway, glossary: { dao } }
