import { formats } from './formats.js'

/** A list of those whom Ankr builds for, each with a label and our description. */
export const Audiences = {
  title: 'Who Ankr builds for',
  statements: {
    'infrastructure-for-all':
      'Ankr serves individuals, developers and enterprises with Web 3.0 infrastructure.',
    'mass-adoption':
      'Ankr sees mass adoption of Web 3.0, by individuals, developers and enterprises, as key to making the internet’s next stage secure.',
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
