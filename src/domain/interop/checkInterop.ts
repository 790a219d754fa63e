import { createTokenFinder, getAnswer, parseIds } from './answer.js'
import { chains } from './chains.js'
import { getComparison } from './comparison.js'
import { filterObjects, readContext } from './context.js'
import type { InteropResult } from './interopResult.js'
import { createPair } from './pair.js'
import type { InteropContext } from './types.js'

/**
 * Checks whether a buyer who holds one asset can pay a seller who wants another. Returns the verdict, the comparison of
 * both assets, the reasons and the steps. It has no market data: without routes in the context, it makes no statement about
 * feasibility, fees or times. It never throws: for an invalid id or amount it returns a reason.
 *
 * @param held the CAIP-19 id of the buyer's asset.
 * @param wanted the CAIP-19 id of the asset that the seller wants.
 * @param context balances, routes and other data about the payment.
 * @example
 * // USDT on Ethereum cannot pay a price in USDT on BNB Smart Chain.
 * checkInterop(
 *   'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
 *   'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955',
 * ).verdict // 'cross-chain'
 */
export const checkInterop = (held: string, wanted: string, context?: InteropContext): InteropResult => {
  // A JavaScript caller may pass null.
  const options = context ?? {}
  const ids = parseIds(held, wanted)
  if ('answer' in ids) return { ...ids.answer, comparison: [] }
  const { details, invalid } = readContext(options, ids.held, ids.wanted)
  const findToken = createTokenFinder(filterObjects(options.tokens))
  const knownChains = [...filterObjects(options.chains), ...chains]
  const pair = createPair(ids.held, ids.wanted, findToken, knownChains, details)
  const { verdict, reasons, steps } = getAnswer(pair)
  return { verdict, comparison: getComparison(pair), reasons: [...invalid, ...reasons], steps }
}
