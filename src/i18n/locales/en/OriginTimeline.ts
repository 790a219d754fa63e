import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline = {
  title: 'Where Ankr comes from',
  labels: {
    idea: 'The first idea',
    model: 'A first model: DCCN',
    crypto: 'The turn to crypto',
    infrastructure: 'Infrastructure for builders',
    hope: 'A more democratic web',
  },
  statements: {
    'idle-data-center-power':
      'The startup idea and the first whitepaper: put the idle processing power of data centres to use, for an open-source cloud.',
    dccn: 'That cloud was called [DCCN](dccn), “distributed cloud computing network”.',
    'any-application': 'In that first model, any application could run on it.',
    'crypto-economy': 'Since then, Ankr has focused exclusively on the crypto economy,',
    'decentralized-node-access': 'with decentralized access to [nodes](node) for many use cases.',
    'cloud-links-servers': '[Cloud computing](cloud-computing) links servers into resources on demand,',
    'cloud-for-builders':
      'here for builders of decentralized apps, protocols and [smart contracts](smart-contract).',
    'tools-for-developers':
      'Ankr states that this infrastructure is fundamental to giving tools to a fast-growing Web 3.0 developer community.',
    'more-democratic-web': 'The hope: a more connected, more democratic web.',
  },
  cloudIsNotPublic: 'Cloud computing is not the same as [public cloud](public-cloud).',
  status: { now: 'As of {date}', ahead: 'Still ahead as of {date}' },
  note: 'In the order of the source, which gives no years.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
