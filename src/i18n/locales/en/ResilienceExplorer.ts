import { formats } from './formats.js'
import { publicCloud } from './terms.js'

export const ResilienceExplorer = {
  title: 'When a provider fails',
  statements: {
    'independent-data-centers':
      'Ankr commits to running its nodes in data centres of independent third parties,',
    'multiple-locations': 'in many geographic locations.',
    'no-public-cloud': 'Ankr commits to never using centralized [public cloud](public-cloud) providers.',
    'others-centralized': 'According to Ankr, other API providers typically use a centralized service.',
  },
  key: 'Each colour and shape is one provider; hollow and crossed is down.',
  illustration: 'An illustration, not a map of Ankr’s network.',
  limits:
    'Share of nodes is neither stake nor traffic; a provider’s outage is not a region’s; independent sites may still share a network upstream, a jurisdiction or a client bug.',
}

export default {
  ...formats,
  ResilienceExplorer,
  glossary: { 'public-cloud': publicCloud },
}
