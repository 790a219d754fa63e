import { formats } from './formats.js'
import { publicCloud } from './terms.js'

export const ResilienceExplorer = {
  title: 'What happens when a hosting provider fails',
  statements: {
    'independent-data-centers': 'Ankr’s nodes run in independent, third-party data centres.',
    'multiple-locations': 'These are in multiple geographic locations.',
    'no-public-cloud': 'Ankr says it never uses centralized [public cloud](public-cloud) providers.',
    'others-centralized':
      'Other API providers, Ankr says, typically use a centralized service, AWS for example.',
  },
  key: 'Each lettered block is one hosting provider. A crossed block is down.',
  illustration: 'This is an illustration. It shows neither Ankr’s network nor any other provider’s.',
  limits:
    'A share of nodes is not a share of stake or of traffic. A provider’s outage is not the same as a regional outage. Independent sites can still share a network connection, a jurisdiction or a software bug.',
}

export default {
  ...formats,
  ResilienceExplorer,
  glossary: { 'public-cloud': publicCloud },
}
