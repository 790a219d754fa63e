import {
  differentAccountSystem,
  differentChain,
  differentContract,
  differentKind,
  issuer,
  sameAsset,
  standardNotCause,
  symbolOnlyMatch,
  tokenIdMissing,
} from './identityRules.js'
import type { Pair } from './pair.js'
import { allowanceRequired, contractWallet, decimals, enough, gas, routeUnknown } from './paymentRules.js'
import type { Reason } from './reason.js'
import type { Rule } from './rule.js'

const RULES: readonly Rule[] = [
  tokenIdMissing,
  sameAsset,
  enough,
  differentContract,
  differentChain,
  differentAccountSystem,
  differentKind,
  symbolOnlyMatch,
  issuer,
  decimals,
  gas,
  allowanceRequired,
  contractWallet,
  standardNotCause,
  routeUnknown,
]

/** What all rules have to say, in their order; of a pair that cannot be told, only why. */
export const reasonsFor = (pair: Pair): Reason[] =>
  (pair.verdict === 'unknown' ? [tokenIdMissing] : RULES).flatMap((rule) => rule(pair) || [])
