import type { Source } from '../../facts/types.js'

/** The data of a token contract. */
export interface Token {
  /** The CAIP-19 id. */
  readonly id: string
  /** The ticker. It is a label and no proof of identity. */
  readonly symbol: string
  /** `'bridged'` labels an older bridged token as such where a newer deployment exists on the same network. */
  readonly variant?: 'bridged'
  /** The number of decimals, 0 to 255. One token is 10^decimals base units. */
  readonly decimals: number
  /** The issuer or the bridge that mints the token. Omitted if no source states it. */
  readonly issuer?: string
  /** `issued` on this chain by its issuer, or `bridged`: it represents a token that is locked on another chain. */
  readonly representation: 'issued' | 'bridged' | 'unknown'
  /**
   * The origin of `issuer` and `representation`: `stated` by the issuer or the bridge, or `reported` by others, or by one
   * party while another source differs.
   */
  readonly basis: 'stated' | 'reported'
  /** The document with this data: a page of the issuer or the bridge, or a file at a commit. */
  readonly source: Source
  /** The document that states the decimals, if it is not `source`. */
  readonly decimalsSource?: Source
  /** Whether `approve()` rejects a change from one non-zero allowance to another, so that it has to be set to 0 first. */
  readonly resetsAllowance?: boolean
}
