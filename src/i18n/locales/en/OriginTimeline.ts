import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

/** A timeline. `labels`: its steps. `hope` is an aim that is still ahead. */
export const OriginTimeline = {
  title: 'How Ankr began',
  /** The names of the two lanes: the first model, and the present one. */
  lanes: { past: 'The first model', present: 'Since then' },
  labels: {
    idea: 'The original idea',
    model: 'DCCN',
    crypto: 'A focus on crypto',
    infrastructure: 'Resources for builders',
    hope: 'A more democratic web',
  },
  statements: {
    'idle-data-center-power':
      'Ankr’s founding idea and first whitepaper proposed an open-source cloud that would run on the idle processing power of data centres.',
    dccn: 'The cloud was called [DCCN](dccn), short for “distributed cloud computing network”.',
    'any-application': 'In that model, a user could run any application on Ankr’s decentralized cloud.',
    'crypto-economy': 'Ankr has moved on: it focuses exclusively on the crypto economy.',
    'decentralized-node-access':
      'Ankr provides decentralized access to [nodes](node) for multiple use cases.',
    'cloud-links-servers':
      'Ankr uses [cloud computing](cloud-computing) to link servers into on-demand resources.',
    'cloud-for-builders':
      'Ankr’s on-demand resources are for people who build decentralized apps, protocols and [smart contracts](smart-contract).',
    'tools-for-developers':
      'Ankr calls its nodes, and the chains they support, fundamental to providing tools for a fast-growing community of Web 3.0 developers.',
    'more-democratic-web':
      'Ankr hopes that the apps built on its resources will contribute to a more connected, more democratic web.',
  },
  /** Our explanation. */
  cloudIsNotPublic: 'Cloud computing does not require a [public cloud](public-cloud) provider.',
  /** `{date}`: the month of the document. */
  status: { now: 'As of {date}', ahead: 'Still ahead as of {date}' },
  note: 'Ankr’s document gives no dates for these steps. The order is ours.',
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
