import { type Asset, type ChainId, parseAssetId } from './assets.js'
import { chains } from './chains.js'
import { isSameAsset, isSameContract } from './identity.js'
import type { Token } from './tokens.js'
import type { AmountField, InteropContext, Route, Verdict } from './types.js'

/** The valid amounts of a context. */
export type Amounts = { readonly [Field in AmountField]?: bigint }

/** Both assets with the data of the context. Rules and steps are derived from it. */
export interface Pair extends Amounts {
  readonly held: Asset
  readonly wanted: Asset
  readonly verdict: Verdict
  /** The first route of the context from the held asset to the wanted asset, or otherwise to its chain. */
  readonly route: Route | undefined
  /** The asset that the route delivers. */
  readonly delivered: Asset | undefined
  readonly accountKind: InteropContext['accountKind']
  /** Finds the token data of an asset. */
  readonly token: (asset: Asset) => Token | undefined
  readonly currency: (chain: ChainId) => string | undefined
}

/** Returns the objects in a list. A JavaScript caller may pass any value. */
export const filterObjects = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'object' && entry) : []

const parseOrUndefined = (id: unknown): Asset | undefined => {
  const parsed = parseAssetId(id)
  return parsed.ok ? parsed.value : undefined
}

const isIdOf = (id: unknown, asset: Asset): boolean => {
  const named = parseOrUndefined(id)
  return !!named && isSameAsset(named, asset)
}

/** Returns the verdict on two assets. It is symmetric: exchanging the assets does not change it. */
const getVerdict = (held: Asset, wanted: Asset): Verdict => {
  if (isSameAsset(held, wanted)) return 'direct'
  if (held.chain !== wanted.chain) return 'cross-chain'
  // A collection and one of its tokens: the collection id may refer to that token.
  const oneOfMany =
    isSameContract(held, wanted) && (held.tokenId === undefined || wanted.tokenId === undefined)
  return oneOfMany ? 'unknown' : 'same-chain-swap'
}

const findRoute = (
  held: Asset,
  wanted: Asset,
  contextRoutes: InteropContext['routes'],
): Route | undefined => {
  const routes = filterObjects(contextRoutes).filter(({ from }) => isIdOf(from, held))
  return (
    routes.find(({ delivers }) => isIdOf(delivers, wanted)) ??
    routes.find(
      ({ delivers }) => held.chain !== wanted.chain && parseOrUndefined(delivers)?.chain === wanted.chain,
    )
  )
}

export const createPair = (
  held: Asset,
  wanted: Asset,
  context: InteropContext,
  amounts: Amounts,
  findToken: Pair['token'],
): Pair => {
  const knownChains = [...filterObjects(context.chains), ...chains]
  const route = findRoute(held, wanted, context.routes)
  return {
    ...amounts,
    held,
    wanted,
    verdict: getVerdict(held, wanted),
    route,
    delivered: parseOrUndefined(route?.delivers),
    accountKind: context.accountKind,
    token: findToken,
    currency: (chain) => knownChains.find(({ id }) => id === chain)?.nativeCurrency,
  }
}
