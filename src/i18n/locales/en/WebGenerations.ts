import { formats } from './formats.js'

export const WebGenerations = {
  title: 'Read. Write. Own.',
  statements: {
    'next-generation': 'Ankr describes Web 3.0 as the next generation of the internet.',
    'under-construction': 'Here, but still under construction',
    'away-from-corporations':
      'Centralized corporations, which Ankr says dominate today’s web and which Web 3.0 moves away from',
    'no-single-controller': 'No single entity: the movement is building decentralized networks',
    'profit-from-data': 'Those corporations profit from the data users generate, Ankr says',
  },
  caption: 'Web 1.0, 2.0 and 3.0 compared',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: { label: 'What people can do', web1: 'Read', web2: 'Read and write', web3: 'Read, write and own' },
  /** The bars: the words below the lit ones. */
  abilities: { read: 'Read', write: 'Write', own: 'Own' },
  control: { label: 'Who controls it', web1: 'Whoever runs each site' },
  data: {
    label: 'What happens to data',
    web1: 'Little is created, because most people only read',
    web3: 'Meant to stay under the control of the people who create it',
  },
  /** `{source}`: the source of the other statements in the comparison. */
  note: 'These labels are informal. Cells without Ankr’s statements are based on {source}',
}

export default { ...formats, WebGenerations }
