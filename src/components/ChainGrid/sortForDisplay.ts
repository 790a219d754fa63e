import { assertChains } from '../../domain/chains/assertChains.js'
import {
  type Chain,
  type ChainOrder,
  type ChainOrderOptions,
  orderChains,
} from '../../domain/chains/index.js'

/** Returns the valid chains, without duplicates. */
const filterValidChains = <C extends Chain>(chains: readonly C[]): C[] => {
  const seen = new Set<string>()
  return (Array.isArray(chains) ? chains : []).filter((chain) => {
    try {
      assertChains([chain], '')
      return seen.size < seen.add(chain.id).size
    } catch {
      return false
    }
  })
}

/** Whether a page in production can show these chains: the list is empty, or at least one chain is valid. */
export const isShowable = (chains: readonly { readonly id: string }[]): boolean =>
  Array.isArray(chains) && (chains.length === 0 || filterValidChains(chains as readonly Chain[]).length > 0)

/**
 * Returns the chains in a neutral order, and the name of the order. Invalid chains throw in development. In production the
 * valid chains are shown, and an invalid order becomes alphabetical.
 */
export const sortForDisplay = <C extends Chain>(
  chains: readonly C[],
  order: ChainOrder,
  options: ChainOrderOptions,
) => {
  const by: 'alphabetical' | 'rotation' = order === 'alphabetical' ? order : 'rotation'
  if (process.env.NODE_ENV !== 'production') {
    return { shown: orderChains(assertChains(chains, 'ChainGrid'), order, options), by }
  }
  const shown = filterValidChains(chains)
  try {
    return { shown: orderChains(shown, order, options), by }
  } catch {
    return { shown: orderChains(shown), by: 'alphabetical' as const }
  }
}
