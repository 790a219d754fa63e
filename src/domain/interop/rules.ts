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

/** Returns the reasons of all rules, in the order of the rules. An `unknown` pair has only the reasons for that verdict. */
export const getReasons = (pair: Pair): Reason[] =>
  (pair.verdict === 'unknown' ? [tokenIdMissingRule] : RULES).flatMap((rule) => rule(pair) || [])
