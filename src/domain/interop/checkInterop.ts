import { isAmount } from './amounts.js'
import { type Asset, type Parsed, parseAssetId } from './assets.js'
import { indexTokens } from './indexTokens.js'
import type { InteropResult } from './interopResult.js'
import { type Amounts, createPair, filterObjects } from './pair.js'
import type { Reason } from './reason.js'
import { getReasons } from './rules.js'
import { getSteps } from './steps.js'
import { tokens } from './tokens.js'
import type { AmountField, InteropContext, Side } from './types.js'

const getInvalidIdReasons = (side: Side, parsed: Parsed<Asset>): Reason[] =>
  parsed.ok ? [] : [{ code: 'INVALID_ID', side, ...parsed.error }]

const readAmounts = ({ amount, allowance, balances }: InteropContext) => {
  const { held: balance, sourceGas, destinationGas } = balances ?? {}
  const amountEntries = Object.entries({
    amount,
    allowance,
    balance,
    sourceGas,
    destinationGas,
  } satisfies Amounts)
  const invalid = amountEntries.filter(([, value]) => value !== undefined && !isAmount(value))
  return {
    amounts: Object.fromEntries(amountEntries.filter(([, value]) => isAmount(value))) as Amounts,
    invalid: invalid.map(
      ([field, value]): Reason => ({
        code: 'INVALID_AMOUNT',
        field: field as AmountField,
        value: typeof value === 'bigint' ? String(value) : typeof value,
        accepted: 'bigint >= 0',
      }),
    ),
  }
}

/** Creates a `checkInterop()` for one context. It indexes the tokens once, so that many checks take linear time. */
export const createInteropChecker = (
  context?: InteropContext,
): ((held: string, wanted: string) => InteropResult) => {
  // A JavaScript caller may pass null.
  const options = context ?? {}
  const findToken = indexTokens([...filterObjects(options.tokens), ...tokens])
  return (held, wanted) => {
    const [from, to] = [parseAssetId(held), parseAssetId(wanted)]
    if (!from.ok || !to.ok) {
      return {
        verdict: 'unknown',
        reasons: [...getInvalidIdReasons('held', from), ...getInvalidIdReasons('wanted', to)],
        steps: [],
      }
    }
    const { amounts, invalid } = readAmounts(options)
    const pair = createPair(from.value, to.value, options, amounts, findToken)
    return {
      verdict: pair.verdict,
      reasons: [...invalid, ...getReasons(pair)],
      steps: getSteps(pair),
    }
  }
}

/**
 * Checks whether a buyer who holds one asset can pay a seller who wants another. Returns the verdict, the reasons and the
 * steps. It has no market data: without routes in the context, it makes no statement about feasibility, fees or times. It
 * never throws: for an invalid id or amount it returns a reason.
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
export const checkInterop = (held: string, wanted: string, context?: InteropContext): InteropResult =>
  createInteropChecker(context)(held, wanted)
