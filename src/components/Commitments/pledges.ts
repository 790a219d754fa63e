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
} from '../../content/facts/decentralization.js'
import type { Fact } from '../../content/types.js'

/** The facts that name a commitment, in the order they are usually told. */
export const pledges = [
  fullDecentralization,
  independentDataCentres,
  noPublicCloud,
  cryptoNative,
  selfFunded,
  notBeholden,
  communityDriven,
  communityOwnsService,
] as const

type Pledge = (typeof pledges)[number]

/** The id of the fact that names a commitment. */
export type CommitmentId = Pledge['id']

/** What a commitment states: the fact that names it, and one that says why. */
export const factsOf = (pledge: Pledge): readonly Fact[] =>
  pledge === communityDriven ? [pledge, noDomination] : [pledge]
