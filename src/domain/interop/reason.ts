import type { Conversion } from './amounts.js'
import type { ChainId, InvalidId } from './assets.js'
import type { AssetKind, TokenStandard } from './identity.js'
import type { Token } from './token.js'
import type { AmountField, Gas, Side } from './types.js'

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
  | {
      readonly code: 'ISSUER_UNKNOWN'
      /** The sides whose issuer no source states. */
      readonly sides: readonly Side[]
      /** The token on the other side, if its issuer is known. */
      readonly known?: Token
    }
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
  /** Both assets have the same token standard, or almost the same: ERC-20 and BEP-20. The obstacle is the other network. */
  | { readonly code: 'STANDARD_NOT_CAUSE'; readonly held: TokenStandard; readonly wanted: TokenStandard }
  | { readonly code: 'ROUTE_UNKNOWN' }
