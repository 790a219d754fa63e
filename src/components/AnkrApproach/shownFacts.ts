import { title } from '../../facts/library/meta.js'
import type { Fact } from '../../facts/types.js'
import type { SectionComponentName } from './sections.js'

/**
 * The ids of the facts that each component shows on the page, for the source lines of a section. They are ids and not facts,
 * since the code of most components loads later. A test compares them with the rendered facts.
 */
const FACT_IDS: Readonly<Record<SectionComponentName, readonly string[]>> = {
  ChainNeutralBadge: ['multi-chain-provider', 'blockchain-agnosticism'],
  ChainGrid: ['one-platform-multiple-chains', 'no-chain-promoted'],
  NetworkChoice: ['users-choose-network', 'erc20-or-bep20', 'usdt-other-ledger'],
  InteropChecker: ['usdt-other-ledger', 'forefront-of-interop', 'interop-tools-pioneer'],
  DecentralizationStats: ['nodes-launched', 'chains-supported'],
  Commitments: [
    'full-decentralization',
    'decentralization-cornerstone',
    'decentralization-driving-force',
    'independent-data-centers',
    'multiple-locations',
    'no-public-cloud',
    'crypto-native',
    'self-funded',
    'not-beholden',
    'community-driven',
    'no-domination',
    'community-owns-service',
  ],
  ResilienceExplorer: [
    'independent-data-centers',
    'multiple-locations',
    'no-public-cloud',
    'others-centralized',
  ],
  OriginTimeline: [
    'idle-data-center-power',
    'dccn',
    'any-application',
    'crypto-economy',
    'decentralized-node-access',
    'cloud-links-servers',
    'cloud-for-builders',
    'tools-for-developers',
    'more-democratic-web',
  ],
  DaoPathway: [
    'dao-definition',
    'self-funded',
    'community-driven',
    'towards-dao',
    'governed-by-ankr-dao',
    'no-investor-majority',
    'community-in-power',
  ],
  Web3Explainer: [
    'next-generation',
    'no-single-controller',
    'under-construction',
    'trust-without-controller',
    'participation-is-security',
    'blockchain-underlies',
    'open-trustless-permissionless',
    'building-blocks',
    'away-from-corporations',
    'profit-from-data',
    'mass-adoption',
  ],
  WebGenerations: [
    'next-generation',
    'under-construction',
    'away-from-corporations',
    'no-single-controller',
    'profit-from-data',
  ],
  Web3Principles: [
    'trust-without-controller',
    'blockchain-underlies',
    'open-trustless-permissionless',
    'participation-is-security',
    'building-blocks',
  ],
  Audiences: ['infrastructure-for-all', 'mass-adoption'],
  // It names the sources itself.
  Sources: [],
}

const WITH_OWN_NOTES: readonly SectionComponentName[] = [
  'NetworkChoice',
  'DecentralizationStats',
  'OriginTimeline',
  'Web3Explainer',
]

/** Whether one of the components shows notes of the library beside the facts. A test compares it with the components. */
export const hasOwnNotes = (names: readonly SectionComponentName[]): boolean =>
  names.some((name) => WITH_OWN_NOTES.includes(name))

/** Returns the ids of the facts of components, for `Sources`, which also states the title of the document. */
export const getFactIds = (names: readonly SectionComponentName[]): readonly string[] => [
  ...new Set(['title', ...names.flatMap((name) => FACT_IDS[name])]),
]

/** Returns the facts of components for `SourceLines`, which needs their ids, source, date and status. */
export const getShownFacts = (names: readonly SectionComponentName[]): readonly Fact[] =>
  // All facts of the library have the source, the date and the status of `title`.
  [...new Set(names.flatMap((name) => FACT_IDS[name]))].map((id) => ({ ...title, id }))
