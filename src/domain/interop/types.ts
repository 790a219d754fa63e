import type { ChainId } from './assets.js'
import type { Chain } from './chains.js'
import type { Token } from './token.js'

/** One of the two assets: `held` by the buyer, or `wanted` by the seller. */
export type Side = 'held' | 'wanted'

/**
 * Whether the held asset can pay. The held asset is the wanted asset (`direct`), another asset on the same chain
 * (`same-chain-swap`), or an asset on another chain (`cross-chain`). `unknown`: the verdict cannot be determined.
 */
export type Verdict = 'direct' | 'same-chain-swap' | 'cross-chain' | 'unknown'

/** The mechanism of a bridge: lock and mint a wrapped token, burn and mint, or swap against a liquidity pool. */
export type Mechanism = 'lock-mint' | 'burn-mint' | 'swap' | 'unknown'

/**
 * The risk of a step: a flaw in a contract, a trusted operator, a wrapped token that depends on its backing, too little
 * liquidity, a price change, or custody. Source: https://ethereum.org/en/bridges/
 */
export type Risk = 'smart-contract' | 'counterparty' | 'wrapped-asset' | 'liquidity' | 'price' | 'custody'

/** A route from one asset to another, for example over a bridge. The caller provides it. */
export interface Route {
  /** The CAIP-19 id of the asset at the start. */
  readonly from: string
  /** The CAIP-19 id of the delivered asset, on the chain of delivery. */
  readonly delivers: string
  readonly mechanism: Mechanism
  /** The name of the bridge or service, for display. */
  readonly name?: string
}

/** Data about a payment. Amounts are in base units: 100 USDT on Ethereum is `100000000n`. */
export interface InteropContext {
  /** The price, in base units of the wanted asset. */
  readonly amount?: bigint
  /** The buyer's balances: the held asset, and the native currency of each chain. */
  readonly balances?: {
    readonly held?: bigint
    readonly sourceGas?: bigint
    readonly destinationGas?: bigint
  }
  /** The current allowance of the marketplace, in base units of the wanted asset. */
  readonly allowance?: bigint
  /**
   * The kind of the buyer's account: externally owned (`eoa`) or a contract.
   * @default 'unknown'
   */
  readonly accountKind?: 'eoa' | 'contract' | 'unknown'
  /** Routes, in order of preference. If none fits, the result makes no statement about feasibility. */
  readonly routes?: readonly Route[]
  /** Additional tokens. They take precedence over the library's tokens. */
  readonly tokens?: readonly Token[]
  /** Additional chains. They take precedence over the library's chains. */
  readonly chains?: readonly Chain[]
}

/** The name of an amount in the context: `amount`, `allowance`, or one of `balances`. */
export type AmountField = 'amount' | 'allowance' | 'balance' | 'sourceGas' | 'destinationGas'

/** The currency for the transaction fees of a chain. */
export interface Gas {
  readonly chain: ChainId
  /** The symbol of the native currency. Omitted if the chain is unknown. */
  readonly currency?: string
}
