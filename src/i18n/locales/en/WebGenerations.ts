import { formats } from './formats.js'

export const WebGenerations = {
  statements: {
    'next-generation': 'Web 3.0 is the next generation of the internet.',
    'under-construction': 'here, and still being built',
    'away-from-corporations':
      'in Ankr’s view, centralized corporations: they dominate today’s web, and Web 3.0 is a move away from them',
    'no-single-controller': 'no single entity: it is made of decentralized networks',
    'profit-from-data': 'those corporations profit from the data that their users generate',
  },
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: { label: 'People can', web1: 'read', web2: 'read and write', web3: 'read, write and own' },
  control: { label: 'Who controls it', web1: 'whoever runs each site' },
  data: {
    label: 'What becomes of data',
    web1: 'little is generated: most people read',
    web3: 'meant to stay with the people it is about',
  },
  /** `{source}`: the source of the other statements in the comparison. */
  note: 'The labels are loose, and “Web 3.0” once also meant the Semantic Web. Beside Ankr’s statements: {source}',
}

export default { ...formats, WebGenerations }
