import { formats } from './formats.js'

/** The page that contains the other components as sections. `sections`: the headings of its groups. */
export const AnkrApproach = {
  title: 'The Ankr Approach',
  /** Our text. `{date}`: the month of the document. */
  intro: 'What Ankr said about itself in a document of {date}.',
  statements: {
    'multi-chain-provider': 'Ankr is a multi-chain provider, and is therefore neutral between chains.',
    'blockchain-agnosticism': 'Chain neutrality is also known as blockchain agnosticism.',
  },
  contents: 'On this page',
  sections: {
    neutral: 'Chain neutrality',
    decentralization: 'Decentralization',
    dao: 'Governance',
    web3: 'Ankr and Web 3.0',
    sources: 'Sources of Ankr’s statements',
  },
}

export default { ...formats, AnkrApproach }
