import { type Asset, formatAssetId } from './assets.js'
import { accountSystem, assetKind, isCollectible, sameContract } from './identity.js'
import type { TokenStandard } from './reason.js'
import { differ, type Rule, sides } from './rule.js'
import type { Side } from './types.js'

export const tokenIdMissing: Rule = (pair) =>
  sides(pair)
    .filter(([, asset]) => isCollectible(asset) && asset.tokenId === undefined)
    .map(([side]) => ({ code: 'TOKEN_ID_MISSING', side }))

export const sameAsset: Rule = ({ verdict, wanted }) =>
  verdict === 'direct' && { code: 'SAME_ASSET', asset: formatAssetId(wanted) }

export const differentContract: Rule = ({ verdict, held, wanted }) => {
  if (verdict !== 'same-chain-swap') return
  return sameContract(held, wanted)
    ? { code: 'DIFFERENT_TOKEN_ID', held: held.tokenId, wanted: wanted.tokenId }
    : { code: 'DIFFERENT_CONTRACT', held: formatAssetId(held), wanted: formatAssetId(wanted) }
}

export const differentChain: Rule = ({ verdict, held, wanted }) =>
  verdict === 'cross-chain' && { code: 'DIFFERENT_CHAIN', held: held.chain, wanted: wanted.chain }

export const differentAccountSystem: Rule = (pair) => {
  const [held, wanted] = [accountSystem(pair.held), accountSystem(pair.wanted)]
  return held !== wanted && { code: 'DIFFERENT_ACCOUNT_SYSTEM', held, wanted }
}

export const differentKind: Rule = (pair) => {
  const [held, wanted] = [assetKind(pair.held), assetKind(pair.wanted)]
  return (
    held !== wanted && held !== 'unknown' && wanted !== 'unknown' && { code: 'DIFFERENT_KIND', held, wanted }
  )
}

export const symbolOnlyMatch: Rule = (pair) => {
  const symbol = pair.token(pair.held)?.symbol
  return (
    differ(pair) &&
    symbol !== undefined &&
    symbol === pair.token(pair.wanted)?.symbol && { code: 'SYMBOL_ONLY_MATCH', symbol }
  )
}

export const issuer: Rule = (pair) => {
  const [heldToken, wantedToken] = [pair.token(pair.held), pair.token(pair.wanted)]
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

const standard = ({ chain }: Asset): TokenStandard => (chain === 'eip155:56' ? 'BEP-20' : 'ERC-20')

export const standardNotCause: Rule = ({ verdict, held, wanted }) =>
  verdict === 'cross-chain' &&
  assetKind(held) === 'fungible' &&
  assetKind(wanted) === 'fungible' && {
    code: 'STANDARD_NOT_CAUSE',
    held: standard(held),
    wanted: standard(wanted),
  }
