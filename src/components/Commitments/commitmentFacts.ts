import {
  communityDriven,
  communityOwnsService,
  cryptoNative,
  fullDecentralization,
  independentDataCentres,
  noDomination,
  noPublicCloud,
  notBeholden,
  selfFunded,
} from '../../facts/library/decentralization.js'
import type { Fact } from '../../facts/types.js'

/** The facts that name a commitment, in their usual order. */
export const allCommitments = [
  fullDecentralization,
  independentDataCentres,
  noPublicCloud,
  cryptoNative,
  selfFunded,
  notBeholden,
  communityDriven,
  communityOwnsService,
] as const

type Commitment = (typeof allCommitments)[number]

/** The id of the fact that names a commitment. */
export type CommitmentId = Commitment['id']

/** What a commitment states: the fact that names it, and one that says why. */
export const getFacts = (pledge: Commitment): readonly Fact[] =>
  pledge === communityDriven ? [pledge, noDomination] : [pledge]
