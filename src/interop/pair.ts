import { isAmount } from './amounts.js'
import { type Asset, type ChainId, parseAssetId } from './assets.js'
import { type Chain, chains } from './chains.js'
import { sameAsset, sameContract } from './identity.js'
import { type Token, tokens } from './tokens.js'
import type { InteropContext, Route, Verdict } from './types.js'

/** Both assets with all that is known of them: what every rule and step is derived from. */
export interface Pair {
  readonly held: Asset
  readonly wanted: Asset
  readonly verdict: Verdict
  readonly heldToken: Token | undefined
  readonly wantedToken: Token | undefined
  /** The first route given that leads from the held asset to the wanted one, or at least to its chain. */
  readonly route: Route | undefined
  /** The context with what is no amount left out. */
  readonly context: InteropContext
  readonly currency: (chain: ChainId) => string | undefined
}

/** The entries of what should be an array of objects: a caller without types may pass anything. */
const objects = <T>(list: readonly T[] | undefined): readonly T[] =>
  Array.isArray(list) ? list.filter((entry) => typeof entry === 'object' && entry) : []

const names = (id: unknown, asset: Asset): boolean => {
  const parsed = parseAssetId(id)
  return parsed.ok && sameAsset(parsed.value, asset)
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
    routes.find(({ delivers }) => {
      const delivered = parseAssetId(delivers)
      return held.chain !== wanted.chain && delivered.ok && delivered.value.chain === wanted.chain
    })
  )
}

export const isSame = (id: string, asset: Asset): boolean => names(id, asset)

export const pairOf = (held: Asset, wanted: Asset, context: InteropContext): Pair => {
  const known = [...objects(context.tokens), ...tokens]
  const amount = (value: unknown) => (isAmount(value) ? value : undefined)
  const { held: balance, sourceGas, destinationGas } = context.balances ?? {}
  return {
    held,
    wanted,
    verdict: verdictOf(held, wanted),
    heldToken: known.find(({ id }) => names(id, held)),
    wantedToken: known.find(({ id }) => names(id, wanted)),
    route: routeOf(held, wanted, context.routes),
    context: {
      ...context,
      amount: amount(context.amount),
      allowance: amount(context.allowance),
      balances: {
        held: amount(balance),
        sourceGas: amount(sourceGas),
        destinationGas: amount(destinationGas),
      },
    },
    currency: (chain) =>
      [...objects<Chain>(context.chains), ...chains].find(({ id }) => id === chain)?.nativeCurrency,
  }
}
