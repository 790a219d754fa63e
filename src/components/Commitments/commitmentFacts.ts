import {
  communityDriven,
  communityOwnsService,
  cryptoNative,
  fullDecentralization,
  independentDataCenters,
  multipleLocations,
  noPublicCloud,
  notBeholden,
  selfFunded,
} from '../../facts/library/decentralization.js'
import type { Fact } from '../../facts/types.js'
import { BLOCK, COIN, DATA_CENTERS, NO_CLOUD, OPEN_LINK, PEERS, PEOPLE, SHIELD } from '../../ui/factIcons.js'

/** The fact of each commitment, in the default order, which is also that of the icons. */
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

type Commitment = (typeof allCommitments)[number]

/** The id of a commitment, which is the id of its fact. */
export type CommitmentId = Commitment['id']

const ICONS = [PEERS, DATA_CENTERS, NO_CLOUD, BLOCK, COIN, OPEN_LINK, PEOPLE, SHIELD]

/** Returns the path of the icon of a commitment. An opinion has none. */
export const getIcon = (fact: Fact): string | undefined => ICONS[allCommitments.indexOf(fact as Commitment)]

/** Returns the facts that the text of a commitment states: `independent-data-centers` adds their locations. */
export const getFacts = (fact: Fact): readonly Fact[] =>
  fact === independentDataCenters ? [fact, multipleLocations] : [fact]
