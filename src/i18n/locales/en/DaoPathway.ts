import { formats } from './formats.js'
import { dao } from './terms.js'

/** A timeline of three steps. `labels`: the steps. The last one is not reached. `safeguard`: the heading of the last statement. */
export const DaoPathway = {
  title: 'The path to a DAO',
  labels: {
    start: 'Where Ankr starts from',
    way: 'Moving towards a DAO',
    aim: 'Governance through a DAO',
  },
  statements: {
    'dao-definition': '[DAO](dao) stands for decentralized autonomous organization.',
    'self-funded': 'Ankr says it is self-funded.',
    'community-driven': 'Its community, Ankr says, drives it entirely.',
    'towards-dao': 'Ankr says it is on a path towards being a DAO.',
    'governed-by-ankr-dao': 'Ankr says it is on a solid path to community governance through the ANKR DAO.',
    'no-investor-majority':
      'Ankr is committed to not letting institutional investors buy up a majority of the tokens.',
    'community-in-power': 'Ankr’s aim is that its community stays in power.',
  },
  /** `{date}`: the month of the document. */
  status: { now: 'As of {date}', ahead: 'Still ahead as of {date}' },
  safeguard: 'Ankr’s commitment on token ownership',
}

export default { ...formats, DaoPathway, glossary: { dao } }
