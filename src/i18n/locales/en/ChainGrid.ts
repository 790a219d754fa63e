import { formats } from './formats.js'

export const ChainGrid = {
  statements: {
    'one-platform-multiple-chains': 'One platform offers many different chains.',
    'no-chain-promoted':
      'Ankr commits to promoting no chain over another, and to steering nobody towards one.',
    /** `{figure}`: the number with its qualifier. */
    'chains-supported': 'Ankr states that its nodes support {figure} Proof-of-Stake blockchains.',
  },
  /** `{count}`: the number of networks. `{source}`: the package that lists them. */
  shown: 'Networks shown: {count}, as named in the public SDK {source}',
  /** For a list from the host page. `{count}`: the number of networks. */
  chosen: 'Networks shown: {count}, chosen by this site',
  order: {
    alphabetical: 'In alphabetical order.',
    rotation: 'The order rotates by date, so that each chain stands in each place equally often.',
  },
}

export default { ...formats, ChainGrid }
