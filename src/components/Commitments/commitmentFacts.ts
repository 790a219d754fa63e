import {
  communityDriven,
  communityOwnsService,
  cryptoNative,
  fullDecentralization,
  independentDataCenters,
  noDomination,
  noPublicCloud,
  notBeholden,
  selfFunded,
} from '../../facts/library/decentralization.js'
import type { Fact } from '../../facts/types.js'

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

type Commitment = (typeof allCommitments)[number]

/** The id of a commitment, which is the id of its fact. */
export type CommitmentId = Commitment['id']

/** Returns the facts that a commitment shows. `community-driven` shows a second fact: the reason. */
export const getFacts = (commitment: Commitment): readonly Fact[] =>
  commitment === communityDriven ? [commitment, noDomination] : [commitment]
