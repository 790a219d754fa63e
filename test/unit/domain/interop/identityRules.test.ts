import { describe, expect, test } from 'vitest'
import { checkInterop, type InteropContext } from '../../../../src/domain/interop/index.js'
import { bnb, brief, eth, id, kitty, known, otherKitty, reason, usdcOnSolana } from './pairs.js'

describe('checkInterop(): identity rules', () => {
  test('INVALID_ID: names the side, the value and the accepted values', () => {
    expect(checkInterop('eip155:1/erc20:0xnotanaddr', eth)).toEqual({
      verdict: 'unknown',
      comparison: [],
      reasons: [
        {
          code: 'INVALID_ID',
          side: 'held',
          part: 'reference',
          value: '0xnotanaddr',
          accepted: '0x[0-9a-fA-F]{40}',
        },
      ],
      steps: [],
    })
    expect(checkInterop(eth, Number.NaN as never).reasons).toEqual([
      { code: 'INVALID_ID', side: 'wanted', part: 'type', value: 'number', accepted: 'string' },
    ])
  })

  test('INVALID_AMOUNT: names the field, and the amount is ignored', () => {
    const context = { amount: 1, allowance: -1n, balances: { held: Number.NaN } } as unknown as InteropContext
    const { reasons, steps } = checkInterop(id(1, 'DAI'), id(1, 'DAI'), context)
    const accepted = 'bigint >= 0'
    expect(reasons.slice(0, 3)).toEqual([
      { code: 'INVALID_AMOUNT', field: 'amount', value: 'number', accepted },
      { code: 'INVALID_AMOUNT', field: 'allowance', value: '-1', accepted },
      { code: 'INVALID_AMOUNT', field: 'balance', value: 'number', accepted },
    ])
    expect(reasons.map(({ code }) => code)).toContain('BALANCE_UNKNOWN')
    expect(steps.map(brief)).toContain('approve marketplace')
  })

  test('BALANCE_TOO_LOW: contains the required and the available amount', () => {
    const context = { amount: 100n, balances: { held: 99n } }
    expect(reason('BALANCE_TOO_LOW', eth, eth, context)).toMatchObject({ required: 100n, balance: 99n })
  })

  test('DIFFERENT_CHAIN, DIFFERENT_ACCOUNT_SYSTEM: name both sides', () => {
    expect(reason('DIFFERENT_CHAIN', eth, bnb)).toMatchObject({ held: 'eip155:1', wanted: 'eip155:56' })
    expect(reason('DIFFERENT_ACCOUNT_SYSTEM', eth, bnb)).toBeUndefined()
    expect(reason('DIFFERENT_ACCOUNT_SYSTEM', eth, usdcOnSolana)).toMatchObject({
      held: 'eip155',
      wanted: 'solana',
    })
  })

  test('SYMBOL_ONLY_MATCH: needs two different assets with one symbol', () => {
    expect(reason('SYMBOL_ONLY_MATCH', id(1, 'USDT'), id(10, 'USDT'))).toMatchObject({ symbol: 'USDT' })
    expect(reason('SYMBOL_ONLY_MATCH', id(1, 'USDT'), id(1, 'USDT'))).toBeUndefined()
    expect(reason('SYMBOL_ONLY_MATCH', id(137, 'USDC.e'), id(137, 'USDC'))).toBeUndefined()
    // Two unknown tokens have no symbol in common.
    expect(reason('SYMBOL_ONLY_MATCH', kitty, usdcOnSolana)).toBeUndefined()
  })

  test('ISSUER_DIFFERS: contains both issuers with their sources', () => {
    expect(reason('ISSUER_DIFFERS', id(1, 'USDT'), id(56, 'USDT'))).toMatchObject({
      held: { issuer: 'Tether', representation: 'issued' },
      wanted: {
        issuer: 'Binance',
        representation: 'bridged',
        basis: 'reported',
        source: { publisher: 'PancakeSwap' },
      },
    })
  })

  test('ISSUER_UNKNOWN: names the sides without an issuer, and contains the token with one', () => {
    const dai = known(1, 'DAI')
    const expected = { code: 'ISSUER_UNKNOWN', sides: ['wanted'], known: dai }
    expect(reason('ISSUER_UNKNOWN', dai.id, usdcOnSolana)).toEqual(expected)
    expect(reason('ISSUER_UNKNOWN', usdcOnSolana, dai.id)).toEqual({ ...expected, sides: ['held'] })
    const neither = reason('ISSUER_UNKNOWN', usdcOnSolana, kitty)
    expect(neither).toEqual({ code: 'ISSUER_UNKNOWN', sides: ['held', 'wanted'], known: undefined })
    expect(reason('ISSUER_UNKNOWN', kitty, otherKitty)).toBeUndefined()
  })

  test('DECIMALS_DIFFER: converts units, rounding the required amount up and the balance down', () => {
    const [six, eighteen] = [id(1, 'USDT'), id(56, 'USDT')]
    const asked = { amount: 100_000_000_000_000_000_001n, balances: { held: 100_000_000n } }
    expect(reason('DECIMALS_DIFFER', six, eighteen, asked)).toEqual({
      code: 'DECIMALS_DIFFER',
      held: 6,
      wanted: 18,
      required: 100_000_001n,
      available: { amount: 100_000_000_000_000_000_000n, dust: 0n },
    })
    const there = { balances: { held: 1_999_999_999_999n } }
    expect(reason('DECIMALS_DIFFER', eighteen, six, there)).toMatchObject({
      available: { amount: 1n, dust: 999_999_999_999n },
    })
  })

  test('DECIMALS_DIFFER: converts nothing between two symbols, which would read as a price', () => {
    const context = { amount: 5n, balances: { held: 5n } }
    const differ = reason('DECIMALS_DIFFER', id(1, 'USDC'), id(1, 'DAI'), context)
    expect(differ).toMatchObject({ held: 6, wanted: 18 })
    expect(differ?.required).toBeUndefined()
    expect(differ?.available).toBeUndefined()
  })
})
