import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

/** A paragraph about Ankr, for the end of an article or a press release. */
export const Boilerplate = {
  /** The sentences after the first one, which is from `FactSentences`. */
  statements: {
    'one-platform-multiple-chains': 'It offers multiple blockchains on a single platform.',
    'no-chain-promoted': 'It does not favour any chain over another, or steer its users towards one.',
    'nodes-launched': 'it has launched {statistic} nodes worldwide.',
    'independent-data-centers': 'Its nodes run in independent, third-party data centres.',
    'full-decentralization': 'Ankr is committed to full decentralization.',
    'self-funded': 'It says it is self-funded.',
    'towards-dao': 'It says it is on a path towards being a DAO.',
  },
  /** A statistic with its date. `{date}`: a month. `{statement}`: its sentence in `statements`. */
  dated: 'As of {date}, {statement}',
  /** A first sentence that is a statistic, with its date. `{statement}`: its sentence in `FactSentences`. */
  datedFirst: 'As of {date}: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
