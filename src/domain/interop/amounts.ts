/** An amount that was converted to other decimals. */
export interface Conversion {
  /** The amount in the new base units, rounded down. */
  readonly amount: bigint
  /** The remainder, in the old base units. */
  readonly dust: bigint
}

/** Whether a value is valid as a token's `decimals`. EIP-20 defines it as a `uint8`: https://eips.ethereum.org/EIPS/eip-20. */
export const isDecimals = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255

/** Whether a value is an amount in base units. */
export const isAmount = (value: unknown): value is bigint => typeof value === 'bigint' && value >= 0n

const getScale = (amount: bigint, from: number, to: number): bigint => {
  if (isAmount(amount) && isDecimals(from) && isDecimals(to)) return 10n ** BigInt(Math.abs(to - from))
  throw new TypeError(
    `[ankr-approach] amount ${String(amount)} from ${String(from)} to ${String(to)} decimals. Accepted: a bigint from 0; integers from 0 to 255.`,
  )
}

/**
 * Converts base units of a token with `from` decimals to base units of a token with `to` decimals, and rounds down.
 * It converts units only. The two tokens may have different prices.
 *
 * @throws {TypeError} if the amount is not a bigint of 0 or more, or decimals are not an integer from 0 to 255.
 */
export const convertAmount = (amount: bigint, from: number, to: number): Conversion => {
  const scale = getScale(amount, from, to)
  return to >= from ? { amount: amount * scale, dust: 0n } : { amount: amount / scale, dust: amount % scale }
}

/**
 * Returns the smallest amount in `to` decimals that covers an amount in `from` decimals. It rounds up.
 *
 * @throws {TypeError} if the amount is not a bigint of 0 or more, or decimals are not an integer from 0 to 255.
 */
export const requiredAmount = (amount: bigint, from: number, to: number): bigint => {
  const converted = convertAmount(amount, from, to)
  return converted.dust ? converted.amount + 1n : converted.amount
}
