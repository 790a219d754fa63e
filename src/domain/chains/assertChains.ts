import { invalidValueError } from '../../shared/errors.js'
import type { Chain } from './chain.js'
import { splitChainId } from './chainId.js'

/**
 * Checks chains and returns them unchanged.
 * @throws {TypeError} if an id is not CAIP-2, a name has no visible character, or a chain is listed twice. A duplicate
 *   would have two positions in the order.
 */
export const assertChains = <C extends Chain>(chains: readonly C[], where: string): readonly C[] => {
  if (!Array.isArray(chains))
    throw invalidValueError(where, 'chains', chains, 'a list of { id, name, logo? }')
  const seen = new Map<string, number>()
  for (let i = 0; i < chains.length; i++) {
    const chain: Partial<Chain> | null | undefined = chains[i]
    const at = `chains[${i}]`
    if (typeof chain !== 'object' || chain === null)
      throw invalidValueError(where, at, chain, 'an object { id, name, logo? }')
    const { id, name } = chain
    splitChainId(id, `${at}.id`, where)
    if (typeof name !== 'string' || !/[^\s\p{Cc}\p{Cf}]/u.test(name)) {
      throw invalidValueError(where, `${at}.name`, name, 'a text with at least one visible character')
    }
    const first = seen.get(id as string)
    if (first !== undefined)
      throw invalidValueError(where, `${at}.id`, id, `each chain once; chains[${first}] has this id`)
    seen.set(id as string, i)
  }
  return chains
}
