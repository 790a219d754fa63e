import { formats } from './formats.js'

/** A table with a column for each generation of the web. `label`: a row heading. `web1` to `web3`: its cells. */
export const WebGenerations = {
  title: 'Read. Write. Own.',
  statements: {
    'next-generation': 'Ankr describes Web 3.0 as the next generation of the internet.',
    'under-construction': 'Here, but still being built',
    'away-from-corporations':
      'Centralized corporations: Ankr says they dominate today’s web, and sees Web 3.0 as a move away from them',
    'no-single-controller':
      'No single entity: the movement is building an internet of decentralized networks',
    'profit-from-data':
      'Today’s dominant corporations profit from the data that their users generate, Ankr says',
  },
  /** The name of the table. */
  caption: 'Three generations of the web compared',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  /** The sentences of the table. The columns show `abilities`. */
  can: { label: 'What people can do', web1: 'Read', web2: 'Read and write', web3: 'Read, write and own' },
  /** The words below the lit bars. */
  abilities: { read: 'Read', write: 'Write', own: 'Own' },
  control: { label: 'Who controls it', web1: 'Whoever runs each site' },
  data: {
    label: 'What happens to data',
    web1: 'Little is created, because most people only read',
    web3: 'Meant to stay under the control of the people who create it',
  },
  /** The text of a cell whose fact the partner leaves out. */
  notStated: 'Not stated',
  /** `{source}`: the source of the first row. */
  note: 'The labels are informal. What people can do is based on {source}',
}

export default { ...formats, WebGenerations }
