import type { ChainId } from './assets.js'
import type { Gas, Mechanism, Risk } from './types.js'

/** A step of a conversion. Assets are CAIP-19 ids. A step is no promise of feasibility, cost or duration. */
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
      /** The asset that the route delivers. Omitted if there is no route. */
      readonly delivers?: string
      readonly name?: string
      readonly risk: readonly Risk[]
    }
  | { readonly kind: 'wait'; readonly chain: ChainId }
  | {
      readonly kind: 'swap'
      /** Omitted if the asset that the bridge delivers is unknown. */
      readonly from?: string
      readonly to: string
      readonly risk: readonly Risk[]
      /** `'delivered-differs'`: the step is needed only if the bridge delivers another asset than the wanted one. */
      readonly when?: 'delivered-differs'
    }
  | { readonly kind: 'buy'; readonly asset: string; readonly amount?: bigint }
  /** An alternative to the bridge: deposit at a custodial exchange, then withdraw the wanted asset on its chain. */
  | {
      readonly kind: 'exchange'
      readonly alternativeTo: 'bridge'
      readonly from: string
      readonly to: string
      readonly risk: readonly Risk[]
    }
