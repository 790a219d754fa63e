import type { ChainId } from './assets.js'
import type { Gas, Mechanism, Risk } from './types.js'

/** One thing to do, in order. Assets are CAIP-19 ids. No step promises that it can be done, what it costs or how long it takes. */
export type Step =
  | ({ readonly kind: 'gas'; readonly at: 'source' | 'destination' } & Gas)
  | {
      readonly kind: 'approve'
      readonly spender: 'bridge' | 'swap' | 'marketplace'
      readonly asset: string
      readonly amount?: bigint
      /** Whether the allowance must be set to 0 first. */
      readonly reset: 'none' | 'if-nonzero' | 'required'
    }
  | {
      readonly kind: 'bridge'
      readonly mechanism: Mechanism
      readonly asset: string
      readonly from: ChainId
      readonly to: ChainId
      /** What the route delivers, when a route is known. */
      readonly delivers?: string
      readonly name?: string
      readonly risk: readonly Risk[]
    }
  | { readonly kind: 'wait'; readonly chain: ChainId }
  | {
      readonly kind: 'swap'
      /** Absent when what the bridge delivers is not known. */
      readonly from?: string
      readonly to: string
      readonly risk: readonly Risk[]
      /** Only needed if the bridge delivers another asset than the one wanted. */
      readonly when?: 'delivered-differs'
    }
  | { readonly kind: 'buy'; readonly asset: string; readonly amount?: bigint }
  /** Instead of the bridge: deposit at a custodial exchange, withdraw the wanted asset on its chain. */
  | {
      readonly kind: 'exchange'
      readonly alternativeTo: 'bridge'
      readonly from: string
      readonly to: string
      readonly risk: readonly Risk[]
    }
