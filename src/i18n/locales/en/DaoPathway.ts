import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway = {
  title: 'Towards a DAO',
  labels: {
    start: 'Self-funded and community-driven',
    way: 'On the way to a DAO',
    aim: 'Governed through the ANKR DAO',
  },
  statements: {
    'dao-definition': 'A [DAO](dao) is a decentralized autonomous organization.',
    'self-funded': 'Ankr states that it funds itself,',
    'community-driven': 'and Ankr commits to being driven entirely by its community.',
    'towards-dao': 'Ankr describes itself as on a path towards being a DAO.',
    'governed-by-ankr-dao': 'The aim: to be governed by its community, through the ANKR DAO.',
    'no-investor-majority':
      'Ankr commits that institutional investors will not be allowed to buy up a majority of tokens,',
    'community-in-power': 'a rule meant to keep the community in power.',
  },
  status: { now: 'As of {date}', ahead: 'Still ahead as of {date}' },
  majority: 'What is meant to protect the majority',
}

export default { ...formats, DaoPathway, glossary: { dao } }
