import { type Chain, type ChainOrder, type ChainOrderOptions, orderChains } from '../../chains/index.js'
import { validChains } from '../../chains/validChains.js'

/** The chains that can be shown: the first of each id, and none that is not one. */
const usable = <C extends Chain>(chains: readonly C[]): C[] => {
  const seen = new Set<string>()
  return (Array.isArray(chains) ? chains : []).filter((chain) => {
    try {
      validChains([chain], '')
      return seen.size < seen.add(chain.id).size
    } catch {
      return false
    }
  })
}

/**
 * The chains in a neutral order, and by what that is. What is wrong with them is an error in development; on a live
 * page the rest of them are shown, by name.
 */
export const neutral = <C extends Chain>(
  chains: readonly C[],
  order: ChainOrder,
  options: ChainOrderOptions,
) => {
  const by: 'alphabetical' | 'rotation' = order === 'alphabetical' ? order : 'rotation'
  if (process.env.NODE_ENV !== 'production') {
    return { shown: orderChains(validChains(chains, 'ChainGrid'), order, options), by }
  }
  const shown = usable(chains)
  try {
    return { shown: orderChains(shown, order, options), by }
  } catch {
    return { shown: orderChains(shown), by: 'alphabetical' as const }
  }
}
