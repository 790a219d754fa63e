import { describe, expect, test } from 'vitest'
import { bnb, eth, id, kitties, kitty, reason, steps, usdcOnSolana } from './pairs.js'

describe('checkInterop(): payment rules', () => {
  test('gas: ETH on Ethereum at the source, BNB on BNB Smart Chain at the destination', () => {
    const context = { balances: { sourceGas: 7n, destinationGas: 0n } }
    const [held, wanted] = [id(1, 'USDT'), id(56, 'USDT')]
    expect(reason('SOURCE_GAS_REQUIRED', held, wanted, context)).toMatchObject({
      chain: 'eip155:1',
      currency: 'ETH',
      balance: 7n,
    })
    expect(reason('DESTINATION_GAS_REQUIRED', held, wanted, context)).toMatchObject({
      chain: 'eip155:56',
      currency: 'BNB',
      balance: 0n,
    })
    expect(steps('gas', held, wanted)).toEqual([
      { kind: 'gas', at: 'source', chain: 'eip155:1', currency: 'ETH' },
      { kind: 'gas', at: 'destination', chain: 'eip155:56', currency: 'BNB' },
    ])
    expect(reason('SOURCE_GAS_REQUIRED', usdcOnSolana, held)?.currency).toBeUndefined()
  })

  test('ALLOWANCE_REQUIRED: contains the token, the required amount and the current allowance', () => {
    const usdt = id(1, 'USDT')
    expect(reason('ALLOWANCE_REQUIRED', usdt, usdt, { amount: 5n, allowance: 4n })).toMatchObject({
      asset: usdt,
      amount: 5n,
      allowance: 4n,
    })
    expect(reason('ALLOWANCE_REQUIRED', usdt, usdt, { amount: 5n, allowance: 5n })).toBeUndefined()
    expect(reason('ALLOWANCE_REQUIRED', usdt, usdt, { allowance: 5n })).toBeDefined()
    expect(reason('ALLOWANCE_REQUIRED', eth, usdcOnSolana)).toBeUndefined()
  })

  test.each([
    [undefined, 'if-nonzero'],
    [0n, 'none'],
    [1n, 'required'],
  ] as const)('USDT on Ethereum, allowance %s: reset %s', (allowance, reset) => {
    const usdt = id(1, 'USDT')
    expect(steps('approve', usdt, usdt, { amount: 5n, allowance })).toMatchObject([{ reset, amount: 5n }])
    const other = id(1, 'USDC')
    expect(steps('approve', other, other, { amount: 5n, allowance })).toMatchObject([{ reset: 'none' }])
  })

  test.each([
    [undefined, 'unknown'],
    ['unknown', 'unknown'],
    ['contract', 'contract'],
    ['eoa', undefined],
  ] as const)('CONTRACT_WALLET, account kind %s: %s', (accountKind, expected) => {
    expect(reason('CONTRACT_WALLET', eth, bnb, { accountKind })?.accountKind).toBe(expected)
    expect(reason('CONTRACT_WALLET', eth, usdcOnSolana, { accountKind })).toBeUndefined()
    expect(reason('CONTRACT_WALLET', eth, id(1, 'DAI'), { accountKind })).toBeUndefined()
  })

  test('STANDARD_NOT_CAUSE: contains the standard’s name on each side', () => {
    expect(reason('STANDARD_NOT_CAUSE', id(1, 'USDT'), id(56, 'USDT'))).toMatchObject({
      held: 'ERC-20',
      wanted: 'BEP-20',
    })
    expect(reason('STANDARD_NOT_CAUSE', id(1, 'USDT'), id(1, 'USDC'))).toBeUndefined()
    expect(reason('STANDARD_NOT_CAUSE', eth, id(56, 'USDT'))).toBeUndefined()
    expect(reason('STANDARD_NOT_CAUSE', kitty, id(56, 'USDT'))).toBeUndefined()
  })

  test('TOKEN_ID_MISSING: names the side that is a whole collection', () => {
    expect(reason('TOKEN_ID_MISSING', kitty, kitties)).toEqual({ code: 'TOKEN_ID_MISSING', side: 'wanted' })
    expect(reason('TOKEN_ID_MISSING', kitties, bnb)?.side).toBe('held')
  })
})
