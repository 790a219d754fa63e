import { type Asset, type ChainId, parseAssetId } from './assets.js'
import { chains } from './chains.js'
import { isSameAsset, isSameContract } from './identity.js'
import type { Token } from './tokens.js'
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

/** Symmetric: who holds and who wants does not change it. */
const getVerdict = (held: Asset, wanted: Asset): Verdict => {
  if (isSameAsset(held, wanted)) return 'direct'
  if (held.chain !== wanted.chain) return 'cross-chain'
  // A collection against one of its tokens: it may be that very token.
  const oneOfMany =
    isSameContract(held, wanted) && (held.tokenId === undefined || wanted.tokenId === undefined)
  return oneOfMany ? 'unknown' : 'same-chain-swap'
}

const findRoute = (held: Asset, wanted: Asset, given: InteropContext['routes']): Route | undefined => {
  const routes = filterObjects(given).filter(({ from }) => isIdOf(from, held))
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
