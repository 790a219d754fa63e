import { formats } from './formats.js'

export const DecentralizationStats = {
  stats: {
    'nodes-launched': {
      label: 'nodes launched',
      note: 'Around the world, over time. Not a count of nodes running today.',
      withheld: 'Worldwide',
    },
    'chains-supported': {
      label: 'blockchains supported',
      note: 'Proof-of-Stake networks, side by side.',
      withheld: 'Many',
    },
    'independent-data-centers': {
      value: 'Independent',
      label: 'data centres',
      note: 'Ankr commits to hosting its nodes with independent third parties,',
      more: 'in many geographic locations.',
    },
    'no-public-cloud': {
      value: 'None',
      label: 'on public cloud',
      note: 'Ankr commits to never using centralized public cloud providers.',
    },
    'multiple-locations': {
      value: 'Many',
      label: 'geographic locations',
      note: 'Ankr places its nodes in data centres far apart.',
    },
  },
  withheldNote: 'The last figure Ankr published is older than this page shows.',
}

export default { ...formats, DecentralizationStats }
