import { baseLocale } from './baseLocale.js'

/** A small badge. `label` is its text, beside a logo, and has little room. */
export const ChainNeutralBadge = {
  label: 'Chain neutral',
  statements: {
    'one-platform-multiple-chains': 'Ankr offers multiple blockchains on a single platform.',
    'no-chain-promoted': 'Ankr does not promote any chain over another, or steer its users to one.',
    'multi-chain-provider': 'Ankr is a multi-chain provider, and is therefore neutral.',
    'blockchain-agnosticism': 'Chain neutrality is also called blockchain agnosticism.',
  },
  /** The publisher, the document and the date of the library's facts, by the id and the date of their source. */
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, March 2022' },
  /** The age, as short as possible: for one year, two years, and so on. The last text is for all others. `{count}`. */
  age: ['{count}\u00a0yr\u00a0ago'] as readonly string[],
}

export default { ...baseLocale, ChainNeutralBadge }
