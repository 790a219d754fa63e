import type { Conversion } from './amounts.js'
import type { ChainId, InvalidId } from './assets.js'
import type { Chain } from './chains.js'
import type { AssetKind } from './identity.js'
import type { Token } from './tokens.js'

/** Which of the two assets: what the buyer holds, or what the seller wants. */
export type Side = 'held' | 'wanted'

/**
 * Whether the held asset can pay: `direct` it is the asset wanted, `same-chain-swap` another asset of the same chain,
 * `cross-chain` an asset of another chain, `unknown` it cannot be told.
 */
export type Verdict = 'direct' | 'same-chain-swap' | 'cross-chain' | 'unknown'

/** How a bridge moves value: locks and mints a claim, burns and mints anew, or swaps against liquidity. */
export type Mechanism = 'lock-mint' | 'burn-mint' | 'swap' | 'unknown'

/**
 * What a step adds in risk, after ethereum.org's page on bridges: a flaw in a contract, an operator to be trusted, a
 * wrapped claim that depends on its backing, too little liquidity, a price that moves; or assets in custody.
 */
export type Risk = 'smart-contract' | 'counterparty' | 'wrapped-asset' | 'liquidity' | 'price' | 'custody'

/** A way from one asset to another that the caller knows to exist. */
export interface Route {
  /** CAIP-19 id of what goes in. */
  readonly from: string
  /** CAIP-19 id of what comes out, on the chain where it comes out. */
  readonly delivers: string
  readonly mechanism: Mechanism
  /** A proper name to show. */
  readonly name?: string
}

/** What is known beyond the two assets. Amounts are in base units: 100 USDT on Ethereum is `100000000n`. */
export interface InteropContext {
  /** How much of the wanted asset the seller asks for. */
  readonly amount?: bigint
  /** The buyer's balances: of the held asset, and of the native currency on either chain. */
  readonly balances?: {
    readonly held?: bigint
    readonly sourceGas?: bigint
    readonly destinationGas?: bigint
  }
  /** How much of the wanted asset the marketplace may already pull. */
  readonly allowance?: bigint
  /** @default 'unknown' */
  readonly accountKind?: 'eoa' | 'contract' | 'unknown'
  /** Known routes, by preference; without one that fits, nothing is said about feasibility. */
  readonly routes?: readonly Route[]
  /** Tokens to know beside (and before) the library's own. */
  readonly tokens?: readonly Token[]
  /** Chains to know beside (and before) the library's own. */
  readonly chains?: readonly Chain[]
}

interface Gas {
  readonly chain: ChainId
  /** The symbol of its native currency, when the chain is known. */
  readonly currency?: string
}

/** Why the verdict is what it is, and what is still to be looked at. Assets are CAIP-19 ids. */
export type Reason =
  | ({ readonly code: 'INVALID_ID'; readonly side: Side } & InvalidId)
  | {
      readonly code: 'INVALID_AMOUNT'
      readonly field:
        | 'amount'
        | 'allowance'
        | 'balances.held'
        | 'balances.sourceGas'
        | 'balances.destinationGas'
      /** The bigint given, or the type of what is none. */
      readonly value: string
      readonly accepted: 'bigint >= 0'
    }
  /** The id names a collection: which of its tokens is meant stays open. */
  | { readonly code: 'TOKEN_ID_MISSING'; readonly side: Side }
  | { readonly code: 'SAME_ASSET'; readonly asset: string }
  | { readonly code: 'BALANCE_UNKNOWN'; readonly required?: bigint; readonly balance?: bigint }
  | { readonly code: 'BALANCE_TOO_LOW'; readonly required: bigint; readonly balance: bigint }
  | { readonly code: 'DIFFERENT_CONTRACT'; readonly held: string; readonly wanted: string }
  | { readonly code: 'DIFFERENT_TOKEN_ID'; readonly held?: string; readonly wanted?: string }
  | { readonly code: 'DIFFERENT_KIND'; readonly held: AssetKind; readonly wanted: AssetKind }
  | { readonly code: 'DIFFERENT_CHAIN'; readonly held: ChainId; readonly wanted: ChainId }
  | { readonly code: 'DIFFERENT_ACCOUNT_SYSTEM'; readonly held: string; readonly wanted: string }
  | { readonly code: 'SYMBOL_ONLY_MATCH'; readonly symbol: string }
  | { readonly code: 'ISSUER_DIFFERS'; readonly held: Token; readonly wanted: Token }
  | { readonly code: 'ISSUER_UNKNOWN'; readonly sides: readonly Side[] }
  | {
      readonly code: 'DECIMALS_DIFFER'
      readonly held: number
      readonly wanted: number
      /** The asked amount in units of the held token, rounded up; only between tokens of one symbol. */
      readonly required?: bigint
      /** The balance in units of the wanted token, rounded down; only between tokens of one symbol. */
      readonly available?: Conversion
    }
  | ({ readonly code: 'SOURCE_GAS_REQUIRED' | 'DESTINATION_GAS_REQUIRED'; readonly balance?: bigint } & Gas)
  | {
      readonly code: 'ALLOWANCE_REQUIRED'
      readonly asset: string
      readonly amount?: bigint
      readonly allowance?: bigint
    }
  | { readonly code: 'CONTRACT_WALLET'; readonly accountKind: 'contract' | 'unknown' }
  /** Both sides have the same interface, whatever its name there: what is in the way is the other ledger. */
  | { readonly code: 'STANDARD_NOT_CAUSE'; readonly held: TokenStandard; readonly wanted: TokenStandard }
  | { readonly code: 'ROUTE_UNKNOWN' }

/** What the fungible token interface is called: BEP-20 on BNB Smart Chain, ERC-20 elsewhere. */
export type TokenStandard = 'ERC-20' | 'BEP-20'

/** One thing to do, in order. Assets are CAIP-19 ids. No step promises that it can be done, what it costs or how long it takes. */
export type Step =
  | ({ readonly kind: 'gas'; readonly at: 'source' | 'destination' } & Gas)
  | {
      readonly kind: 'approve'
      readonly spender: 'bridge' | 'swap' | 'marketplace'
      /** Absent when what the bridge delivers is not known. */
      readonly asset?: string
      readonly amount?: bigint
      /** Whether the allowance must be set to 0 first. */
      readonly reset: 'none' | 'if-nonzero' | 'required'
      readonly when?: 'delivered-differs'
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

/** Whether the holder can pay, why not, and what would have to be done. */
export interface InteropResult {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly steps: readonly Step[]
}
