import {
  communityDriven,
  communityOwnsService,
  cryptoNative,
  fullDecentralization,
  independentDataCenters,
  multipleLocations,
  noDomination,
  noPublicCloud,
  notBeholden,
  selfFunded,
} from '../../facts/library/decentralization.js'
import type { Fact } from '../../facts/types.js'
import { BLOCK, COIN, DATA_CENTERS, NO_CLOUD, OPEN_LINK, PEERS, PEOPLE, SHIELD } from '../../ui/factIcons.js'

/** The fact of each commitment, in the default order. */
export const allCommitments = [
  fullDecentralization,
  independentDataCenters,
  noPublicCloud,
  cryptoNative,
  selfFunded,
  notBeholden,
  communityDriven,
  communityOwnsService,
] as const

export type Commitment = (typeof allCommitments)[number]

/** The id of a commitment, which is the id of its fact. */
export type CommitmentId = Commitment['id']

/** The paths of the icons. */
export const COMMITMENT_ICONS: Readonly<Record<CommitmentId, string>> = {
  'full-decentralization': PEERS,
  'independent-data-centers': DATA_CENTERS,
  'no-public-cloud': NO_CLOUD,
  'crypto-native': BLOCK,
  'self-funded': COIN,
  'not-beholden': OPEN_LINK,
  'community-driven': PEOPLE,
  'community-owns-service': SHIELD,
}

/** Returns the facts that the text of a commitment states: `independent-data-centers` adds their locations. */
export const getFacts = (commitment: Commitment): readonly Fact[] =>
  commitment === independentDataCenters ? [commitment, multipleLocations] : [commitment]

/** Returns the opinion about a commitment: why it matters to Ankr. */
export const getOpinions = (commitments: readonly Commitment[]): readonly Fact[] =>
  commitments.includes(communityDriven) ? [noDomination] : []
