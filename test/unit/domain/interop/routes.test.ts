import { describe, expect, test } from 'vitest'
import { checkInterop } from '../../../../src/domain/interop/index.js'
import { brief, id, kitty, reason, steps } from './pairs.js'

describe('checkInterop(): routes', () => {
  const [held, wanted] = [id(1, 'USDC'), id(137, 'USDC')]
  const bridged = {
    from: held,
    delivers: id(137, 'USDC.e'),
    mechanism: 'lock-mint',
    name: 'A bridge',
  } as const
  const minted = { from: held.toLowerCase(), delivers: wanted, mechanism: 'burn-mint' } as const

  test('a route that delivers the wanted asset comes before one that only reaches its chain', () => {
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
  ])('a route %s is ignored', (_, route) => {
    expect(reason('ROUTE_UNKNOWN', held, wanted, { routes: [route] })).toBeDefined()
    expect(steps('bridge', held, wanted, { routes: [route] })).toMatchObject([{ mechanism: 'unknown' }])
  })

  test('on one chain, only a route to the wanted asset counts', () => {
    const swap = { from: id(137, 'USDC.e'), delivers: wanted, mechanism: 'swap' } as const
    expect(reason('ROUTE_UNKNOWN', swap.from, wanted, { routes: [swap] })).toBeUndefined()
    const elsewhere = { ...swap, delivers: id(137, 'DAI') }
    expect(reason('ROUTE_UNKNOWN', swap.from, wanted, { routes: [elsewhere] })).toBeDefined()
  })

  test('an unknown mechanism becomes "unknown", with all risks', () => {
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

  test('a collectible needs a counterparty, not liquidity', () => {
    expect(steps('swap', kitty, id(1, 'USDC'))[0]?.risk).toEqual(['smart-contract', 'counterparty', 'price'])
    expect(steps('swap', id(1, 'DAI'), id(1, 'USDC'))[0]?.risk).toContain('liquidity')
  })
})
