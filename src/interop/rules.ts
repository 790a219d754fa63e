import { convertAmount, isDecimals, requiredAmount } from './amounts.js'
import { type Asset, formatAssetId } from './assets.js'
import { accountSystem, assetKind, isCollectible, isEvm, sameContract } from './identity.js'
import type { Pair } from './pair.js'
import type { Reason, Side, TokenStandard } from './types.js'

/** One rule: what it has to say of a pair, or nothing. */
type Rule = (pair: Pair) => Reason | readonly Reason[] | undefined | false

const sides = ({ held, wanted }: Pair) =>
  [
    ['held', held],
    ['wanted', wanted],
  ] as const satisfies readonly (readonly [Side, Asset])[]

const differ = ({ verdict }: Pair) => verdict === 'same-chain-swap' || verdict === 'cross-chain'

const tokenIdMissing: Rule = (pair) =>
  sides(pair)
    .filter(([, asset]) => isCollectible(asset) && asset.tokenId === undefined)
    .map(([side]) => ({ code: 'TOKEN_ID_MISSING', side }))

const sameAsset: Rule = ({ verdict, wanted }) =>
  verdict === 'direct' && { code: 'SAME_ASSET', asset: formatAssetId(wanted) }

const balance: Rule = ({ verdict, context: { amount: required, balances } }) => {
  if (verdict !== 'direct') return
  const has = balances?.held
  if (required === undefined || has === undefined) return { code: 'BALANCE_UNKNOWN', required, balance: has }
  return has < required && { code: 'BALANCE_TOO_LOW', required, balance: has }
}

const differentContract: Rule = ({ verdict, held, wanted }) => {
  if (verdict !== 'same-chain-swap') return
  return sameContract(held, wanted)
    ? { code: 'DIFFERENT_TOKEN_ID', held: held.tokenId, wanted: wanted.tokenId }
    : { code: 'DIFFERENT_CONTRACT', held: formatAssetId(held), wanted: formatAssetId(wanted) }
}

const differentChain: Rule = ({ verdict, held, wanted }) =>
  verdict === 'cross-chain' && { code: 'DIFFERENT_CHAIN', held: held.chain, wanted: wanted.chain }

const differentAccountSystem: Rule = (pair) => {
  const [held, wanted] = [accountSystem(pair.held), accountSystem(pair.wanted)]
  return held !== wanted && { code: 'DIFFERENT_ACCOUNT_SYSTEM', held, wanted }
}

const differentKind: Rule = (pair) => {
  const [held, wanted] = [assetKind(pair.held), assetKind(pair.wanted)]
  return (
    held !== wanted && held !== 'unknown' && wanted !== 'unknown' && { code: 'DIFFERENT_KIND', held, wanted }
  )
}

const symbolOnlyMatch: Rule = (pair) => {
  const symbol = pair.heldToken?.symbol
  return (
    differ(pair) &&
    symbol !== undefined &&
    symbol === pair.wantedToken?.symbol && { code: 'SYMBOL_ONLY_MATCH', symbol }
  )
}

const issuer: Rule = (pair) => {
  const { heldToken, wantedToken } = pair
  // A native currency is its chain's own, and one contract has one issuer.
  const applies = differ(pair) && !sameContract(pair.held, pair.wanted)
  if (!applies || sides(pair).some(([, asset]) => assetKind(asset) === 'native')) return
  if (heldToken?.issuer && wantedToken?.issuer) {
    return (
      heldToken.issuer !== wantedToken.issuer && {
        code: 'ISSUER_DIFFERS',
        held: heldToken,
        wanted: wantedToken,
      }
    )
  }
  const unknown: Side[] = []
  if (!heldToken?.issuer) unknown.push('held')
  if (!wantedToken?.issuer) unknown.push('wanted')
  return { code: 'ISSUER_UNKNOWN', sides: unknown }
}

const decimals: Rule = (pair) => {
  const { heldToken, wantedToken, context } = pair
  const [held, wanted] = [heldToken?.decimals, wantedToken?.decimals]
  if (!differ(pair) || held === wanted || !isDecimals(held) || !isDecimals(wanted)) return
  // Between two symbols even a conversion of units would read as a price.
  const alike = heldToken?.symbol === wantedToken?.symbol
  const { amount, balances } = context
  return {
    code: 'DECIMALS_DIFFER',
    held,
    wanted,
    required: alike && amount !== undefined ? requiredAmount(amount, wanted, held) : undefined,
    available: alike && balances?.held !== undefined ? convertAmount(balances.held, held, wanted) : undefined,
  }
}

const gas: Rule = ({ verdict, held, wanted, context: { balances }, currency }) => {
  const at = (code: 'SOURCE_GAS_REQUIRED' | 'DESTINATION_GAS_REQUIRED', { chain }: Asset, has?: bigint) =>
    ({ code, chain, currency: currency(chain), balance: has }) as const
  const destination = at('DESTINATION_GAS_REQUIRED', wanted, balances?.destinationGas)
  return verdict === 'cross-chain'
    ? [at('SOURCE_GAS_REQUIRED', held, balances?.sourceGas), destination]
    : destination
}

/** Whether the marketplace still has to be allowed to pull the asset wanted. */
export const needsAllowance = ({ wanted, context: { amount, allowance } }: Pair): boolean =>
  isEvm(wanted) &&
  assetKind(wanted) !== 'native' &&
  (amount === undefined || allowance === undefined || allowance < amount)

const allowanceRequired: Rule = (pair) =>
  needsAllowance(pair) && {
    code: 'ALLOWANCE_REQUIRED',
    asset: formatAssetId(pair.wanted),
    amount: pair.context.amount,
    allowance: pair.context.allowance,
  }

const contractWallet: Rule = ({ verdict, held, wanted, context: { accountKind } }) => {
  if (verdict !== 'cross-chain' || !isEvm(held) || !isEvm(wanted) || accountKind === 'eoa') return
  return { code: 'CONTRACT_WALLET', accountKind: accountKind === 'contract' ? 'contract' : 'unknown' }
}

const standard = ({ chain }: Asset): TokenStandard => (chain === 'eip155:56' ? 'BEP-20' : 'ERC-20')

const standardNotCause: Rule = ({ verdict, held, wanted }) =>
  verdict === 'cross-chain' &&
  assetKind(held) === 'fungible' &&
  assetKind(wanted) === 'fungible' && {
    code: 'STANDARD_NOT_CAUSE',
    held: standard(held),
    wanted: standard(wanted),
  }

const routeUnknown: Rule = (pair) => differ(pair) && !pair.route && { code: 'ROUTE_UNKNOWN' }

const RULES: readonly Rule[] = [
  tokenIdMissing,
  sameAsset,
  balance,
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
