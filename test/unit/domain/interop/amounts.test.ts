import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertAmount, requiredAmount } from '../../../../src/domain/interop/index.js'
import { amount, decimals, numRuns } from './arbitraries.js'

test('Amounts: 100 USDT at 6 and at 18 decimals', () => {
  expect(convertAmount(100_000_000n, 6, 18)).toEqual({ amount: 100_000_000_000_000_000_000n, dust: 0n })
  expect(convertAmount(100_000_000_000_000_000_000n, 18, 6)).toEqual({ amount: 100_000_000n, dust: 0n })
})

test('Amounts: scaling down reports the dust, and a required amount rounds up', () => {
  expect(convertAmount(1_000_000_000_001n, 18, 6)).toEqual({ amount: 1n, dust: 1n })
  expect(convertAmount(999_999_999_999n, 18, 6)).toEqual({ amount: 0n, dust: 999_999_999_999n })
  expect(requiredAmount(1_000_000_000_001n, 18, 6)).toBe(2n)
  expect(requiredAmount(1_000_000_000_000n, 18, 6)).toBe(1n)
  expect(requiredAmount(0n, 18, 6)).toBe(0n)
})

describe('Amounts: properties', () => {
  test('scaling up and down creates no value, and the dust is the difference', () => {
    fc.assert(
      fc.property(amount, decimals, decimals, (given, from, to) => {
        const there = convertAmount(given, from, to)
        const back = convertAmount(there.amount, to, from)
        expect(back.amount).toBeLessThanOrEqual(given)
        expect(back.amount + there.dust).toBe(given)
        expect(back.dust).toBe(0n)
      }),
      { numRuns },
    )
  })

  test('a required amount covers the request, and one unit less does not', () => {
    fc.assert(
      fc.property(amount, decimals, decimals, (asked, from, to) => {
        const required = requiredAmount(asked, from, to)
        expect(convertAmount(required, to, from).amount).toBeGreaterThanOrEqual(asked)
        if (required > 0n) expect(convertAmount(required - 1n, to, from).amount).toBeLessThan(asked)
      }),
      { numRuns },
    )
  })
})

test.each([
  [-1n, 6, 18],
  [1, 6, 18],
  [1n, -1, 18],
  [1n, 6, 256],
  [1n, 6.5, 18],
  [1n, Number.NaN, 18],
  [Symbol('x'), 6, 18],
])('Amounts: %s from %s to %s decimals throws an error with the accepted values', (given, from, to) => {
  expect(() => convertAmount(given as bigint, from, to)).toThrow(
    /\[ankr-approach\].*Accepted: a bigint from 0/,
  )
  expect(() => requiredAmount(given as bigint, from, to)).toThrow(TypeError)
})
