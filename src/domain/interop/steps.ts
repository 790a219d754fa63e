import { type Asset, formatAssetId } from './assets.js'
import { isCollectible, isSameAsset, takesAllowance } from './identity.js'
import type { Pair } from './pair.js'
import { needsAllowance } from './paymentRules.js'
import type { Step } from './step.js'
import type { Mechanism, Risk } from './types.js'

type Approve = Extract<Step, { kind: 'approve' }>

/** The risks of each kind of bridge. An unknown bridge has all of them. */
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

/**
 * Returns whether the allowance must be set to 0 first.
 * @param allowance the current allowance of the spender; `undefined` if it is unknown.
 */
const getAllowanceReset = (pair: Pair, asset: Asset, allowance?: bigint): Approve['reset'] => {
  if (!pair.token(asset)?.resetsAllowance || allowance === 0n) return 'none'
  return allowance === undefined ? 'if-nonzero' : 'required'
}

const approveStep = (pair: Pair, spender: 'bridge' | 'swap', asset: Asset): Step[] =>
  takesAllowance(asset)
    ? [{ kind: 'approve', spender, asset: formatAssetId(asset), reset: getAllowanceReset(pair, asset) }]
    : []

const bridgeSteps = ({ held, wanted, route, delivered }: Pair): Step => {
  // A JavaScript caller may pass an invalid mechanism.
  const validMechanism = (Object.keys(BRIDGE_RISK) as Mechanism[]).find(
    (mechanism) => mechanism === route?.mechanism,
  )
  const mechanism = validMechanism ?? 'unknown'
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

/** Returns a step that swaps one asset for another. A collectible has no liquidity pool: it needs a counterparty. */
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

/**
 * Returns the steps from the delivered asset to the wanted asset, on its chain. If the delivered asset is unknown, the steps
 * apply only if it differs from the wanted asset.
 */
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

/** Returns the step through an exchange. There is none for collectibles. */
const exchangeSteps = ({ held, wanted }: Pair): Step[] => {
  if (isCollectible(held) || isCollectible(wanted)) return []
  const [from, to] = [formatAssetId(held), formatAssetId(wanted)]
  return [{ kind: 'exchange', alternativeTo: 'bridge', from, to, risk: ['counterparty', 'custody', 'price'] }]
}

/** Returns the steps in order. Empty if the verdict is `unknown`. */
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
