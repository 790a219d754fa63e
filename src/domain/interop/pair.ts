import type { Asset, ChainId } from './assets.js'
import { type Chain, chains } from './chains.js'
import { isSameAsset, isSameContract } from './identity.js'
import type { Token } from './token.js'
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

/** Returns the verdict on two assets. It is symmetric: exchanging the assets does not change it. */
const getVerdict = (held: Asset, wanted: Asset): Verdict => {
  if (isSameAsset(held, wanted)) return 'direct'
  if (held.chain !== wanted.chain) return 'cross-chain'
  // A collection and one of its tokens: the collection id may refer to that token.
  const oneOfMany =
    isSameContract(held, wanted) && (held.tokenId === undefined || wanted.tokenId === undefined)
  return oneOfMany ? 'unknown' : 'same-chain-swap'
}

/** The details of a payment, besides the two assets. */
export type PairDetails = Amounts & Pick<Pair, 'route' | 'delivered' | 'accountKind'>

const NO_DETAILS: PairDetails = { route: undefined, delivered: undefined, accountKind: undefined }

/**
 * @param token finds the token data of an asset.
 * @param knownChains the chains with their currencies; the first of two equal ids wins.
 */
export const createPair = (
  held: Asset,
  wanted: Asset,
  token: Pair['token'],
  knownChains: readonly Chain[] = chains,
  details = NO_DETAILS,
): Pair => ({
  ...details,
  held,
  wanted,
  verdict: getVerdict(held, wanted),
  token,
  currency: (chain) => knownChains.find(({ id }) => id === chain)?.nativeCurrency,
})
