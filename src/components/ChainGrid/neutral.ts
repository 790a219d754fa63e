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
 * The chains in a neutral order. What is wrong with them is an error in development; on a live page the rest of them
 * are shown, by name.
 */
export const neutral = <C extends Chain>(
  chains: readonly C[],
  order: ChainOrder,
  options: ChainOrderOptions,
): C[] => {
  if (process.env.NODE_ENV !== 'production')
    return orderChains(validChains(chains, 'ChainGrid'), order, options)
  const shown = usable(chains)
  try {
    return orderChains(shown, order, options)
  } catch {
    return orderChains(shown, 'alphabetical', options)
  }
}
