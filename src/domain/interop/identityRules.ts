import { formatAssetId } from './assets.js'
import {
  getAccountSystem,
  getAssetKind,
  getTokenStandard,
  isCollectible,
  isSameContract,
  type TokenStandard,
} from './identity.js'
import { needsConversion, pairEntries, type Rule } from './rule.js'
import type { Side } from './types.js'

export const tokenIdMissingRule: Rule = (pair) =>
  pairEntries(pair)
    .filter(([, asset]) => isCollectible(asset) && asset.tokenId === undefined)
    .map(([side]) => ({ code: 'TOKEN_ID_MISSING', side }))

export const sameAssetRule: Rule = ({ verdict, wanted }) =>
  verdict === 'direct' && { code: 'SAME_ASSET', asset: formatAssetId(wanted) }

export const differentContractRule: Rule = ({ verdict, held, wanted }) => {
  if (verdict !== 'same-chain-swap') return
  return isSameContract(held, wanted)
    ? { code: 'DIFFERENT_TOKEN_ID', held: held.tokenId, wanted: wanted.tokenId }
    : { code: 'DIFFERENT_CONTRACT', held: formatAssetId(held), wanted: formatAssetId(wanted) }
}

export const differentChainRule: Rule = ({ verdict, held, wanted }) =>
  verdict === 'cross-chain' && { code: 'DIFFERENT_CHAIN', held: held.chain, wanted: wanted.chain }

export const differentAccountSystemRule: Rule = (pair) => {
  const [held, wanted] = [getAccountSystem(pair.held), getAccountSystem(pair.wanted)]
  return held !== wanted && { code: 'DIFFERENT_ACCOUNT_SYSTEM', held, wanted }
}

export const differentKindRule: Rule = (pair) => {
  const [held, wanted] = [getAssetKind(pair.held), getAssetKind(pair.wanted)]
  return (
    held !== wanted && held !== 'unknown' && wanted !== 'unknown' && { code: 'DIFFERENT_KIND', held, wanted }
  )
}

export const symbolOnlyMatchRule: Rule = (pair) => {
  const symbol = pair.token(pair.held)?.symbol
  return (
    needsConversion(pair) &&
    symbol !== undefined &&
    symbol === pair.token(pair.wanted)?.symbol && { code: 'SYMBOL_ONLY_MATCH', symbol }
  )
}

export const issuerRule: Rule = (pair) => {
  const [heldToken, wantedToken] = [pair.token(pair.held), pair.token(pair.wanted)]
  // A native currency has no issuer, and a contract has only one.
  const applies = needsConversion(pair) && !isSameContract(pair.held, pair.wanted)
  if (!applies || pairEntries(pair).some(([, asset]) => getAssetKind(asset) === 'native')) return
  if (heldToken?.issuer && wantedToken?.issuer) {
    return (
      heldToken.issuer !== wantedToken.issuer && {
        code: 'ISSUER_DIFFERS',
        held: heldToken,
        wanted: wantedToken,
      }
    )
  }
  const sides: Side[] = []
  if (!heldToken?.issuer) sides.push('held')
  if (!wantedToken?.issuer) sides.push('wanted')
  return {
    code: 'ISSUER_UNKNOWN',
    sides,
    known: [heldToken, wantedToken].find((token) => token?.issuer),
  }
}

export const standardNotCauseRule: Rule = ({ verdict, held, wanted }) =>
  verdict === 'cross-chain' &&
  getAssetKind(held) === 'fungible' &&
  getAssetKind(wanted) === 'fungible' && {
    code: 'STANDARD_NOT_CAUSE',
    held: getTokenStandard(held) as TokenStandard,
    wanted: getTokenStandard(wanted) as TokenStandard,
  }
