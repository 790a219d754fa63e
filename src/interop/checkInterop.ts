import { isAmount } from './amounts.js'
import { type Asset, type Parsed, parseAssetId } from './assets.js'
import { pairOf } from './pair.js'
import { reasonsFor } from './rules.js'
import { stepsFor } from './steps.js'
import type { InteropContext, InteropResult, Reason, Side } from './types.js'

type Field = Extract<Reason, { code: 'INVALID_AMOUNT' }>['field']

const invalidId = (side: Side, parsed: Parsed<Asset>): Reason[] =>
  parsed.ok ? [] : [{ code: 'INVALID_ID', side, ...parsed.error }]

const invalidAmounts = ({ amount, allowance, balances }: InteropContext): Reason[] => {
  const given: Record<Field, unknown> = {
    amount,
    allowance,
    'balances.held': balances?.held,
    'balances.sourceGas': balances?.sourceGas,
    'balances.destinationGas': balances?.destinationGas,
  }
  return (Object.entries(given) as [Field, unknown][])
    .filter(([, value]) => value !== undefined && !isAmount(value))
    .map(([field, value]) => ({
      code: 'INVALID_AMOUNT',
      field,
      value: typeof value === 'bigint' ? String(value) : typeof value,
      accepted: 'bigint >= 0',
    }))
}

/**
 * Tells whether someone who holds one asset can pay a seller who wants another, why not, and what would have to be done.
 * It knows no market: without route data it says nothing about feasibility, fees or times. It never throws: an id or an
 * amount that is wrong is named in a reason.
 *
 * @param held CAIP-19 id of what the buyer holds.
 * @param wanted CAIP-19 id of what the seller wants.
 * @example
 * // USDT on Ethereum does not pay a price in USDT on BNB Smart Chain.
 * checkInterop(
 *   'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
 *   'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955',
 * ).verdict // 'cross-chain'
 */
export const checkInterop = (held: string, wanted: string, context?: InteropContext): InteropResult => {
  const known: InteropContext = typeof context === 'object' && context ? context : {}
  const [from, to] = [parseAssetId(held), parseAssetId(wanted)]
  if (!from.ok || !to.ok) {
    return {
      verdict: 'unknown',
      reasons: [...invalidId('held', from), ...invalidId('wanted', to)],
      steps: [],
    }
  }
  const pair = pairOf(from.value, to.value, known)
  return {
    verdict: pair.verdict,
    reasons: [...invalidAmounts(known), ...reasonsFor(pair)],
    steps: stepsFor(pair),
  }
}
