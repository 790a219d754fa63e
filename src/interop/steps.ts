import { type Asset, formatAssetId } from './assets.js'
import { assetKind, isCollectible, isEvm } from './identity.js'
import { isSame, type Pair } from './pair.js'
import { needsAllowance } from './rules.js'
import type { Mechanism, Risk, Step } from './types.js'

type Approve = Extract<Step, { kind: 'approve' }>

/** What a bridge adds in risk: of one that is not known, all of it. */
const RISK: Readonly<Record<Mechanism, readonly Risk[]>> = {
  'lock-mint': ['smart-contract', 'counterparty', 'wrapped-asset'],
  'burn-mint': ['smart-contract', 'counterparty'],
  swap: ['smart-contract', 'counterparty', 'liquidity', 'price'],
  unknown: ['smart-contract', 'counterparty', 'wrapped-asset', 'liquidity', 'price'],
}

const gas = ({ currency }: Pair, at: 'source' | 'destination', { chain }: Asset): Step => ({
  kind: 'gas',
  at,
  chain,
  currency: currency(chain),
})

/** Only contracts are given an allowance, and only on EVM chains. */
const takesAllowance = (asset: Asset): boolean => isEvm(asset) && assetKind(asset) !== 'native'

const approveHeld = (pair: Pair, spender: 'bridge' | 'swap'): Step[] =>
  takesAllowance(pair.held)
    ? [
        {
          kind: 'approve',
          spender,
          asset: formatAssetId(pair.held),
          reset: pair.heldToken?.resetsAllowance ? 'if-nonzero' : 'none',
        },
      ]
    : []

const reset = ({ wantedToken, context: { allowance } }: Pair): Approve['reset'] => {
  if (!wantedToken?.resetsAllowance || allowance === 0n) return 'none'
  return allowance === undefined ? 'if-nonzero' : 'required'
}

const pay = (pair: Pair): Step[] => {
  const asset = formatAssetId(pair.wanted)
  const { amount } = pair.context
  return [
    ...(needsAllowance(pair)
      ? [{ kind: 'approve', spender: 'marketplace', asset, amount, reset: reset(pair) } as const]
      : []),
    { kind: 'buy', asset, amount },
  ]
}

const SWAP_RISK: readonly Risk[] = ['smart-contract', 'liquidity', 'price']

const swapHere = (pair: Pair): Step[] => [
  ...approveHeld(pair, 'swap'),
  { kind: 'swap', from: formatAssetId(pair.held), to: formatAssetId(pair.wanted), risk: SWAP_RISK },
]

/** After the bridge: a swap if it delivers another asset, or may do so. */
const swapDelivered = ({ route, wanted }: Pair): Step[] => {
  if (route && isSame(route.delivers, wanted)) return []
  const from = route?.delivers
  const when = route ? undefined : ('delivered-differs' as const)
  return [
    ...(isEvm(wanted)
      ? [{ kind: 'approve', spender: 'swap', asset: from, reset: 'if-nonzero', when } as const]
      : []),
    { kind: 'swap', from, to: formatAssetId(wanted), risk: SWAP_RISK, when },
  ]
}

const bridge = ({ held, wanted, route }: Pair): Step => {
  // A caller without types may name a mechanism that does not exist.
  const mechanism = (Object.keys(RISK) as Mechanism[]).find((name) => name === route?.mechanism) ?? 'unknown'
  return {
    kind: 'bridge',
    mechanism,
    asset: formatAssetId(held),
    from: held.chain,
    to: wanted.chain,
    delivers: route?.delivers,
    name: route?.name,
    risk: RISK[mechanism],
  }
}

/** No exchange is said to trade in collectibles. */
const exchange = ({ held, wanted }: Pair): Step[] =>
  isCollectible(held) || isCollectible(wanted)
    ? []
    : [
        {
          kind: 'exchange',
          alternativeTo: 'bridge',
          from: formatAssetId(held),
          to: formatAssetId(wanted),
          risk: ['counterparty', 'custody', 'price'],
        },
      ]

/** What would have to be done, in order; nothing when it cannot be told. */
export const stepsFor = (pair: Pair): Step[] => {
  const { verdict, held, wanted } = pair
  if (verdict === 'unknown') return []
  const fuel = gas(pair, 'destination', wanted)
  if (verdict === 'direct') return [fuel, ...pay(pair)]
  if (verdict === 'same-chain-swap') return [fuel, ...swapHere(pair), ...pay(pair)]
  return [
    gas(pair, 'source', held),
    ...approveHeld(pair, 'bridge'),
    bridge(pair),
    { kind: 'wait', chain: wanted.chain },
    fuel,
    ...swapDelivered(pair),
    ...pay(pair),
    ...exchange(pair),
  ]
}
