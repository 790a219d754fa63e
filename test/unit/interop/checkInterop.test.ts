import { describe, expect, test } from 'vitest'
import { checkInterop, type InteropContext, type Reason, type Step } from '../../../src/interop/index.js'
import { bnb, brief, eth, fixtures, id, kitties, kitty, known, otherKitty, usdcOnSolana } from './pairs.js'

const reason = <Code extends Reason['code']>(
  code: Code,
  held: string,
  wanted: string,
  context?: InteropContext,
) =>
  checkInterop(held, wanted, context).reasons.find(
    (reason): reason is Extract<Reason, { code: Code }> => reason.code === code,
  )
const steps = <Kind extends Step['kind']>(
  kind: Kind,
  held: string,
  wanted: string,
  context?: InteropContext,
) =>
  checkInterop(held, wanted, context).steps.filter(
    (step): step is Extract<Step, { kind: Kind }> => step.kind === kind,
  )

test.each(fixtures)('$shape', ({ held, wanted, context, expected }) => {
  const { verdict, reasons, steps } = checkInterop(held, wanted, context)
  expect({ verdict, reasons: reasons.map(({ code }) => code), steps: steps.map(brief) }).toEqual(expected)
})

describe('rules', () => {
  test('INVALID_ID names the side, the value and what is accepted', () => {
    expect(checkInterop('eip155:1/erc20:0xnotanaddr', eth)).toEqual({
      verdict: 'unknown',
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

  test('INVALID_AMOUNT names the field, and the amount counts as not given', () => {
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

  test('BALANCE_TOO_LOW says what is asked and what is there', () => {
    const context = { amount: 100n, balances: { held: 99n } }
    expect(reason('BALANCE_TOO_LOW', eth, eth, context)).toMatchObject({ required: 100n, balance: 99n })
  })

  test('DIFFERENT_CHAIN and DIFFERENT_ACCOUNT_SYSTEM name both', () => {
    expect(reason('DIFFERENT_CHAIN', eth, bnb)).toMatchObject({ held: 'eip155:1', wanted: 'eip155:56' })
    expect(reason('DIFFERENT_ACCOUNT_SYSTEM', eth, bnb)).toBeUndefined()
    expect(reason('DIFFERENT_ACCOUNT_SYSTEM', eth, usdcOnSolana)).toMatchObject({
      held: 'eip155',
      wanted: 'solana',
    })
  })

  test('SYMBOL_ONLY_MATCH needs two different assets under one symbol', () => {
    expect(reason('SYMBOL_ONLY_MATCH', id(1, 'USDT'), id(10, 'USDT'))).toMatchObject({ symbol: 'USDT' })
    expect(reason('SYMBOL_ONLY_MATCH', id(1, 'USDT'), id(1, 'USDT'))).toBeUndefined()
    expect(reason('SYMBOL_ONLY_MATCH', id(137, 'USDC.e'), id(137, 'USDC'))).toBeUndefined()
    // Two unknown tokens have no symbol in common.
    expect(reason('SYMBOL_ONLY_MATCH', kitty, usdcOnSolana)).toBeUndefined()
  })

  test('ISSUER_DIFFERS carries what is known of both, with its source', () => {
    expect(reason('ISSUER_DIFFERS', id(1, 'USDT'), id(56, 'USDT'))).toMatchObject({
      held: { issuer: 'Tether', representation: 'issued' },
      wanted: {
        issuer: 'Binance',
        representation: 'bridged',
        basis: 'reported',
        source: { publisher: 'IQ.wiki' },
      },
    })
  })

  test('ISSUER_UNKNOWN names the sides without one', () => {
    expect(reason('ISSUER_UNKNOWN', id(1, 'DAI'), id(10, 'DAI'))?.sides).toEqual(['wanted'])
    expect(reason('ISSUER_UNKNOWN', usdcOnSolana, id(10, 'DAI'))?.sides).toEqual(['held', 'wanted'])
    expect(reason('ISSUER_UNKNOWN', kitty, otherKitty)).toBeUndefined()
  })

  test('DECIMALS_DIFFER converts units: what is asked rounds up, what is there rounds down', () => {
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

  test('DECIMALS_DIFFER converts nothing between two symbols: it would read as a price', () => {
    const context = { amount: 5n, balances: { held: 5n } }
    const differ = reason('DECIMALS_DIFFER', id(1, 'USDC'), id(1, 'DAI'), context)
    expect(differ).toMatchObject({ held: 6, wanted: 18 })
    expect(differ?.required).toBeUndefined()
    expect(differ?.available).toBeUndefined()
  })

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

  test('ALLOWANCE_REQUIRED says of what, how much, and what there is', () => {
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
  ] as const)('the USDT of Ethereum, allowance %s: reset %s', (allowance, reset) => {
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

  test('STANDARD_NOT_CAUSE gives each side its name for the interface', () => {
    expect(reason('STANDARD_NOT_CAUSE', id(1, 'USDT'), id(56, 'USDT'))).toMatchObject({
      held: 'ERC-20',
      wanted: 'BEP-20',
    })
    expect(reason('STANDARD_NOT_CAUSE', id(1, 'USDT'), id(1, 'USDC'))).toBeUndefined()
    expect(reason('STANDARD_NOT_CAUSE', eth, id(56, 'USDT'))).toBeUndefined()
    expect(reason('STANDARD_NOT_CAUSE', kitty, id(56, 'USDT'))).toBeUndefined()
  })

  test('TOKEN_ID_MISSING names the side that is a whole collection', () => {
    expect(reason('TOKEN_ID_MISSING', kitty, kitties)).toEqual({ code: 'TOKEN_ID_MISSING', side: 'wanted' })
    expect(reason('TOKEN_ID_MISSING', kitties, bnb)?.side).toBe('held')
  })
})

describe('routes', () => {
  const [held, wanted] = [id(1, 'USDC'), id(137, 'USDC')]
  const bridged = {
    from: held,
    delivers: id(137, 'USDC.e'),
    mechanism: 'lock-mint',
    name: 'A bridge',
  } as const
  const minted = { from: held.toLowerCase(), delivers: wanted, mechanism: 'burn-mint' } as const

  test('what delivers the asset wanted goes before what only reaches its chain', () => {
    expect(steps('bridge', held, wanted, { routes: [bridged, minted] })).toMatchObject([
      { mechanism: 'burn-mint', delivers: wanted },
    ])
    expect(steps('bridge', held, wanted, { routes: [bridged] })).toMatchObject([
      { mechanism: 'lock-mint', name: 'A bridge', from: 'eip155:1', to: 'eip155:137', asset: held },
    ])
  })

  test.each([
    ['from another asset', { ...minted, from: id(1, 'USDT') }],
    ['to another chain', { ...minted, delivers: id(10, 'USDC') }],
    ['with an id that cannot be read', { ...minted, delivers: 'USDC' }],
  ])('a route %s is no route', (_, route) => {
    expect(reason('ROUTE_UNKNOWN', held, wanted, { routes: [route] })).toBeDefined()
    expect(steps('bridge', held, wanted, { routes: [route] })).toMatchObject([{ mechanism: 'unknown' }])
  })

  test('on one chain only a route to the very asset counts', () => {
    const swap = { from: id(137, 'USDC.e'), delivers: wanted, mechanism: 'swap' } as const
    expect(reason('ROUTE_UNKNOWN', swap.from, wanted, { routes: [swap] })).toBeUndefined()
    const elsewhere = { ...swap, delivers: id(137, 'DAI') }
    expect(reason('ROUTE_UNKNOWN', swap.from, wanted, { routes: [elsewhere] })).toBeDefined()
  })

  test('a mechanism that does not exist is an unknown one, with all risks', () => {
    const routes = [{ ...minted, mechanism: 'teleport' as never }]
    const [bridge] = steps('bridge', held, wanted, { routes })
    expect(bridge?.mechanism).toBe('unknown')
    expect(bridge?.risk).toEqual(['smart-contract', 'counterparty', 'wrapped-asset', 'liquidity', 'price'])
  })

  test('each mechanism has its own risk', () => {
    const risk = (mechanism: 'lock-mint' | 'burn-mint' | 'swap') =>
      steps('bridge', held, wanted, { routes: [{ ...minted, mechanism }] })[0]?.risk
    expect(risk('lock-mint')).toEqual(['smart-contract', 'counterparty', 'wrapped-asset'])
    expect(risk('burn-mint')).toEqual(['smart-contract', 'counterparty'])
    expect(risk('swap')).toEqual(['smart-contract', 'counterparty', 'liquidity', 'price'])
  })

  test('a delivered native currency needs no approval before the swap', () => {
    const routes = [{ from: held, delivers: 'eip155:137/slip44:966', mechanism: 'swap' } as const]
    const result = checkInterop(held, wanted, { routes }).steps.map(brief)
    expect(result).toContain('swap')
    expect(result).not.toContain('approve swap')
  })

  test('a collectible takes a counterparty, not liquidity', () => {
    expect(steps('swap', kitty, id(1, 'USDC'))[0]?.risk).toEqual(['smart-contract', 'counterparty', 'price'])
    expect(steps('swap', id(1, 'DAI'), id(1, 'USDC'))[0]?.risk).toContain('liquidity')
  })
})

test('tokens and chains of the caller are known before ours', () => {
  const token = { ...known(1, 'DAI'), id: usdcOnSolana, symbol: 'USDC', issuer: 'Circle', decimals: 6 }
  const chain = {
    id: 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp',
    name: 'Solana',
    nativeCurrency: 'SOL',
  } as const
  const context = { tokens: [token], chains: [chain] }
  expect(reason('SYMBOL_ONLY_MATCH', usdcOnSolana, id(1, 'USDC'), context)).toMatchObject({ symbol: 'USDC' })
  expect(reason('SOURCE_GAS_REQUIRED', usdcOnSolana, id(1, 'USDC'), context)?.currency).toBe('SOL')
  const renamed = { ...known(1, 'DAI'), symbol: 'XDAI' }
  expect(reason('SYMBOL_ONLY_MATCH', id(1, 'DAI'), id(10, 'DAI'), { tokens: [renamed] })).toBeUndefined()
})
