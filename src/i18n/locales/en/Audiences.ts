import { formats } from './formats.js'

export const Audiences = {
  title: 'Who Ankr builds for',
  statements: {
    'infrastructure-for-all': 'Ankr’s Web 3.0 infrastructure serves individuals, developers and enterprises.',
    'mass-adoption':
      'Ankr sees mass adoption by all three as key to securing the next stage of the internet.',
  },
  groups: {
    individuals: { label: 'Individuals', text: 'People who use apps, hold assets or take part in networks.' },
    developers: { label: 'Developers', text: 'Teams that build apps, protocols and smart contracts.' },
    enterprises: { label: 'Enterprises', text: 'Organizations that run services on a blockchain.' },
  },
  /** Marks the texts of `groups` as ours. */
  note: 'The descriptions of the three groups are ours.',
}

export default { ...formats, Audiences }
