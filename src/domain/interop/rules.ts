import {
  differentAccountSystemRule,
  differentChainRule,
  differentContractRule,
  differentKindRule,
  issuerRule,
  sameAssetRule,
  standardNotCauseRule,
  symbolOnlyMatchRule,
  tokenIdMissingRule,
} from './identityRules.js'
import type { Pair } from './pair.js'
import {
  allowanceRequiredRule,
  balanceRule,
  contractWalletRule,
  decimalsRule,
  gasRule,
  routeUnknownRule,
} from './paymentRules.js'
import type { Reason } from './reason.js'
import type { Rule } from './rule.js'

const RULES: readonly Rule[] = [
  tokenIdMissingRule,
  sameAssetRule,
  balanceRule,
  differentContractRule,
  differentChainRule,
  differentAccountSystemRule,
  differentKindRule,
  symbolOnlyMatchRule,
  issuerRule,
  decimalsRule,
  gasRule,
  allowanceRequiredRule,
  contractWalletRule,
  standardNotCauseRule,
  routeUnknownRule,
]

/** What all rules have to say, in their order; of a pair that cannot be determined, only why. */
export const getReasons = (pair: Pair): Reason[] =>
  (pair.verdict === 'unknown' ? [tokenIdMissingRule] : RULES).flatMap((rule) => rule(pair) || [])
