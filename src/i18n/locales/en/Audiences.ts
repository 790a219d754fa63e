import { formats } from './formats.js'

export const Audiences = {
  title: 'Who it is for',
  statements: {
    'infrastructure-for-all':
      'Ankr provides Web 3.0 infrastructure for individuals, developers and enterprises.',
    'mass-adoption': 'In Ankr’s view, wide adoption by all three is the key to securing Web 3.0.',
  },
  groups: {
    individuals: { label: 'Individuals', text: 'People who use, hold and take part.' },
    developers: { label: 'Developers', text: 'People who build apps, protocols and smart contracts.' },
    enterprises: { label: 'Enterprises', text: 'Organizations that bring their services on-chain.' },
  },
}

export default { ...formats, Audiences }
