import type { ChainId } from './assets.js'
import type { Chain } from './chains.js'
import type { Reason } from './reason.js'
import type { Step } from './step.js'
import type { Token } from './tokens.js'

/** Which of the two assets: what the buyer holds, or what the seller wants. */
export type Side = 'held' | 'wanted'

/**
 * Whether the held asset can pay: `direct` it is the asset wanted, `same-chain-swap` another asset of the same chain,
 * `cross-chain` an asset of another chain, `unknown` it cannot be determined.
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

/** An amount of the context: `amount`, `allowance`, or one of `balances`. */
export type AmountField = 'amount' | 'allowance' | 'balance' | 'sourceGas' | 'destinationGas'

/** What pays the fees of a chain. */
export interface Gas {
  readonly chain: ChainId
  /** The symbol of its native currency, when the chain is known. */
  readonly currency?: string
}

/** Whether the holder can pay, why not, and what would have to be done. */
export interface InteropResult {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly steps: readonly Step[]
}
