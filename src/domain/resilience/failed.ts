import { invalidValueError } from '../../shared/errors.js'
import { assertIntegerInRange } from './assertInRange.js'
import type { Shares } from './shares.js'

/**
 * Returns the positions of the failed providers in ascending order, without duplicates.
 * @throws {TypeError} if no provider has one of the positions.
 */
export const assertFailedProviders = (failed: readonly number[], shares: Shares, where: string): number[] => {
  if (!Array.isArray(failed))
    throw invalidValueError(where, 'failed', failed, 'a list of positions in shares')
  const positions = Array.from(failed, (position, i) =>
    assertIntegerInRange(position, [where, `failed[${i}]`], 0, shares.length - 1),
  )
  return [...new Set(positions)].sort((a, b) => a - b)
}
