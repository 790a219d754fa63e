import { type Asset, type ChainId, parseAssetId } from './assets.js'
import { chains } from './chains.js'
import { sameAsset, sameContract } from './identity.js'
import { type Token, tokens } from './tokens.js'
import type { AmountField, InteropContext, Route, Verdict } from './types.js'

/** The amounts of a context; what is no amount is left out. */
export type Amounts = { readonly [Field in AmountField]?: bigint }

/** Both assets with all that is known of them: what every rule and step is derived from. */
export interface Pair extends Amounts {
  readonly held: Asset
  readonly wanted: Asset
  readonly verdict: Verdict
  /** The first route given that leads from the held asset to the wanted one, or at least to its chain. */
  readonly route: Route | undefined
  /** What that route delivers. */
  readonly delivered: Asset | undefined
  readonly accountKind: InteropContext['accountKind']
  /** What is known of an asset as a token. */
  readonly token: (asset: Asset) => Token | undefined
  readonly currency: (chain: ChainId) => string | undefined
}

/** The entries of what should be an array of objects: a caller without types may pass anything. */
const objects = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'object' && entry) : []

const read = (id: unknown): Asset | undefined => {
  const parsed = parseAssetId(id)
  return parsed.ok ? parsed.value : undefined
}

const names = (id: unknown, asset: Asset): boolean => {
  const named = read(id)
  return !!named && sameAsset(named, asset)
}

/** Symmetric: who holds and who wants does not change it. */
const verdictOf = (held: Asset, wanted: Asset): Verdict => {
  if (sameAsset(held, wanted)) return 'direct'
  if (held.chain !== wanted.chain) return 'cross-chain'
  // A collection against one of its tokens: it may be that very token.
  const oneOfMany = sameContract(held, wanted) && (held.tokenId === undefined || wanted.tokenId === undefined)
  return oneOfMany ? 'unknown' : 'same-chain-swap'
}

const routeOf = (held: Asset, wanted: Asset, given: InteropContext['routes']): Route | undefined => {
  const routes = objects(given).filter(({ from }) => names(from, held))
  return (
    routes.find(({ delivers }) => names(delivers, wanted)) ??
    routes.find(({ delivers }) => held.chain !== wanted.chain && read(delivers)?.chain === wanted.chain)
  )
}

export const pairOf = (held: Asset, wanted: Asset, context: InteropContext, amounts: Amounts): Pair => {
  const knownTokens = [...objects(context.tokens), ...tokens]
  const knownChains = [...objects(context.chains), ...chains]
  const route = routeOf(held, wanted, context.routes)
  return {
    ...amounts,
    held,
    wanted,
    verdict: verdictOf(held, wanted),
    route,
    delivered: read(route?.delivers),
    accountKind: context.accountKind,
    token: (asset) => knownTokens.find(({ id }) => names(id, asset)),
    currency: (chain) => knownChains.find(({ id }) => id === chain)?.nativeCurrency,
  }
}
