/** An amount after a change of decimals. */
export interface Conversion {
  /** The amount in the new base units, rounded down. */
  readonly amount: bigint
  /** What did not fit, in the old base units. */
  readonly dust: bigint
}

/** Whether it can be a token's `decimals`: EIP-20 makes it a `uint8`. */
export const isDecimals = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255

/** Whether it is an amount of base units. */
export const isAmount = (value: unknown): value is bigint => typeof value === 'bigint' && value >= 0n

const getScale = (amount: bigint, from: number, to: number): bigint => {
  if (isAmount(amount) && isDecimals(from) && isDecimals(to)) return 10n ** BigInt(Math.abs(to - from))
  throw new TypeError(
    `[ankr-approach] amount ${String(amount)} from ${String(from)} to ${String(to)} decimals. Accepted: a bigint from 0; integers from 0 to 255.`,
  )
}

/**
 * Converts base units of a token with `from` decimals into base units of one with `to` decimals, rounding down.
 * It converts units; it does not claim that the two tokens are worth the same.
 *
 * @throws {TypeError} when the amount is no bigint of 0 or more, or decimals are no integer from 0 to 255.
 */
export const convertAmount = (amount: bigint, from: number, to: number): Conversion => {
  const scale = getScale(amount, from, to)
  return to >= from ? { amount: amount * scale, dust: 0n } : { amount: amount / scale, dust: amount % scale }
}

/**
 * The least amount in `to` decimals that covers a required amount in `from` decimals: rounds up.
 *
 * @throws {TypeError} as `convertAmount()` does.
 */
export const requiredAmount = (amount: bigint, from: number, to: number): bigint => {
  const converted = convertAmount(amount, from, to)
  return converted.dust ? converted.amount + 1n : converted.amount
}
