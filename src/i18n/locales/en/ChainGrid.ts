import { formats } from './formats.js'

/** A grid of the networks that Ankr supports. `order`: how the grid is sorted. */
export const ChainGrid = {
  title: 'One platform, multiple chains',
  statements: {
    'one-platform-multiple-chains': 'Ankr offers multiple blockchains on a single platform.',
    'no-chain-promoted': 'Ankr does not promote any chain over another, or steer its users to one.',
  },
  /** `{count}`: the number of networks. `{source}`: the package that lists them. */
  shown: 'Networks shown: {count}. List: the main networks in Ankr’s developer kit, {source}',
  /** For a list from the host page. `{count}`: the number of networks. */
  chosen: 'Networks shown: {count}. Chosen by this site.',
  order: {
    alphabetical: 'In alphabetical order.',
    rotation: 'In an order that changes every day. Each chain takes each place in turn.',
  },
}

export default { ...formats, ChainGrid }
