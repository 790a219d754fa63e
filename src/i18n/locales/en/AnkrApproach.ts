import { formats } from './formats.js'

export const AnkrApproach = {
  title: 'The Ankr Approach',
  contents: 'On this page',
  sections: {
    neutral: 'Chain neutral',
    decentralization: 'Decentralization',
    dao: 'On the way to a DAO',
    web3: 'Web 3.0',
    sources: 'Sources',
  },
}

export default { ...formats, AnkrApproach }
