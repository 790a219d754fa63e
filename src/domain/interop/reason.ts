import type { Conversion } from './amounts.js'
import type { ChainId, InvalidId } from './assets.js'
import type { AssetKind } from './identity.js'
import type { Token } from './tokens.js'
import type { AmountField, Gas, Side } from './types.js'

/** The name of the fungible token standard: BEP-20 on BNB Smart Chain, ERC-20 on other EVM chains. */
export type TokenStandard = 'ERC-20' | 'BEP-20'

interface GasRequired<Code extends string> extends Gas {
  readonly code: Code
  readonly balance?: bigint
}

/** A reason for the verdict, or an open question. Assets are CAIP-19 ids. */
export type Reason =
  | ({ readonly code: 'INVALID_ID'; readonly side: Side } & InvalidId)
  | {
      readonly code: 'INVALID_AMOUNT'
      readonly field: AmountField
      /** The bigint, or the type of any other value. */
      readonly value: string
      readonly accepted: 'bigint >= 0'
    }
  /** The id identifies a collection and not one of its tokens. */
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
      /** The amount in base units of the held token, rounded up. Only for tokens with the same symbol. */
      readonly required?: bigint
      /** The balance in base units of the wanted token, rounded down. Only for tokens with the same symbol. */
      readonly available?: Conversion
    }
  | GasRequired<'SOURCE_GAS_REQUIRED'>
  | GasRequired<'DESTINATION_GAS_REQUIRED'>
  | {
      readonly code: 'ALLOWANCE_REQUIRED'
      readonly asset: string
      readonly amount?: bigint
      readonly allowance?: bigint
    }
  | { readonly code: 'CONTRACT_WALLET'; readonly accountKind: 'contract' | 'unknown' }
  /** Both assets have the same token interface, ERC-20 or BEP-20. The obstacle is the different ledger. */
  | { readonly code: 'STANDARD_NOT_CAUSE'; readonly held: TokenStandard; readonly wanted: TokenStandard }
  | { readonly code: 'ROUTE_UNKNOWN' }
