import { type Asset, formatAssetId } from './assets.js'
import { isCollectible, isSameAsset, takesAllowance } from './identity.js'
import type { Pair } from './pair.js'
import { needsAllowance } from './paymentRules.js'
import type { Step } from './step.js'
import type { Mechanism, Risk } from './types.js'

type Approve = Extract<Step, { kind: 'approve' }>

/** What a bridge adds in risk: of one that is not known, all of it. */
const BRIDGE_RISK: Readonly<Record<Mechanism, readonly Risk[]>> = {
  'lock-mint': ['smart-contract', 'counterparty', 'wrapped-asset'],
  'burn-mint': ['smart-contract', 'counterparty'],
  swap: ['smart-contract', 'counterparty', 'liquidity', 'price'],
  unknown: ['smart-contract', 'counterparty', 'wrapped-asset', 'liquidity', 'price'],
}

const gasStep = ({ currency }: Pair, at: 'source' | 'destination', { chain }: Asset): Step => ({
  kind: 'gas',
  at,
  chain,
  currency: currency(chain),
})

/** The allowance is that of the spender; `undefined` when it is not known. */
const getAllowanceReset = (pair: Pair, asset: Asset, allowance?: bigint): Approve['reset'] => {
  if (!pair.token(asset)?.resetsAllowance || allowance === 0n) return 'none'
  return allowance === undefined ? 'if-nonzero' : 'required'
}

const approveStep = (pair: Pair, spender: 'bridge' | 'swap', asset: Asset): Step[] =>
  takesAllowance(asset)
    ? [{ kind: 'approve', spender, asset: formatAssetId(asset), reset: getAllowanceReset(pair, asset) }]
    : []

const bridgeSteps = ({ held, wanted, route, delivered }: Pair): Step => {
  // A caller without types may name a mechanism that does not exist.
  const known = (Object.keys(BRIDGE_RISK) as Mechanism[]).find((mechanism) => mechanism === route?.mechanism)
  const mechanism = known ?? 'unknown'
  return {
    kind: 'bridge',
    mechanism,
    asset: formatAssetId(held),
    from: held.chain,
    to: wanted.chain,
    delivers: delivered && formatAssetId(delivered),
    name: route?.name,
    risk: BRIDGE_RISK[mechanism],
  }
}

/** A collectible has no pool: it takes someone who wants that one. */
const swapSteps = (from: Asset | undefined, to: Asset): Extract<Step, { kind: 'swap' }> => ({
  kind: 'swap',
  from: from && formatAssetId(from),
  to: formatAssetId(to),
  risk: [
    'smart-contract',
    (from && isCollectible(from)) || isCollectible(to) ? 'counterparty' : 'liquidity',
    'price',
  ],
})

/** From what is on the wanted asset's chain to that asset; on the condition that it differs, when it is not known. */
const swapFromSteps = (pair: Pair, from: Asset | undefined): Step[] => {
  const { wanted } = pair
  if (!from) return [{ ...swapSteps(from, wanted), when: 'delivered-differs' }]
  return isSameAsset(from, wanted) ? [] : [...approveStep(pair, 'swap', from), swapSteps(from, wanted)]
}

const paySteps = (pair: Pair): Step[] => {
  const { wanted, amount, allowance } = pair
  const asset = formatAssetId(wanted)
  const reset = getAllowanceReset(pair, wanted, allowance)
  return [
    ...(needsAllowance(pair)
      ? [{ kind: 'approve', spender: 'marketplace', asset, amount, reset } as const]
      : []),
    { kind: 'buy', asset, amount },
  ]
}

/** No exchange is said to trade in collectibles. */
const exchangeSteps = ({ held, wanted }: Pair): Step[] => {
  if (isCollectible(held) || isCollectible(wanted)) return []
  const [from, to] = [formatAssetId(held), formatAssetId(wanted)]
  return [{ kind: 'exchange', alternativeTo: 'bridge', from, to, risk: ['counterparty', 'custody', 'price'] }]
}

/** What would have to be done, in order; nothing when it cannot be determined. */
export const getSteps = (pair: Pair): Step[] => {
  const { verdict, held, wanted, delivered } = pair
  if (verdict === 'unknown') return []
  const fuel = gasStep(pair, 'destination', wanted)
  if (verdict !== 'cross-chain') return [fuel, ...swapFromSteps(pair, held), ...paySteps(pair)]
  return [
    gasStep(pair, 'source', held),
    ...approveStep(pair, 'bridge', held),
    bridgeSteps(pair),
    { kind: 'wait', chain: wanted.chain },
    fuel,
    ...swapFromSteps(pair, delivered),
    ...paySteps(pair),
    ...exchangeSteps(pair),
  ]
}
