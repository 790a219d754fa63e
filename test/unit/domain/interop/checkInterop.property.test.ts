import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkInterop,
  type InteropContext,
  parseAssetId,
  type Route,
} from '../../../../src/domain/interop/index.js'
import { amount, assetId, junk, numRuns } from './arbitraries.js'

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const route: fc.Arbitrary<Route> = fc.record({
  from: assetId,
  delivers: assetId,
  mechanism: fc.constantFrom('lock-mint', 'burn-mint', 'swap', 'unknown'),
})

const context: fc.Arbitrary<InteropContext> = fc.record({
  amount: optional(amount),
  allowance: optional(amount),
  balances: optional(
    fc.record({ held: optional(amount), sourceGas: optional(amount), destinationGas: optional(amount) }),
  ),
  accountKind: optional(fc.constantFrom('eoa', 'contract', 'unknown')),
  routes: optional(fc.array(route, { maxLength: 3 })),
})

/** Ids, and routes that do lead from the one to the other half of the time. */
const question = fc.tuple(assetId, assetId, context, fc.boolean()).map(([held, wanted, given, leads]) => {
  const own: Route = { from: held, delivers: wanted, mechanism: 'burn-mint' }
  return { held, wanted, context: leads ? { ...given, routes: [...(given.routes ?? []), own] } : given }
})

const check = (about: (question: { held: string; wanted: string; context: InteropContext }) => void) =>
  fc.assert(fc.property(question, about), { numRuns })

const swapCase = (id: string) =>
  id.replace(/(?<=:0x)[0-9a-fA-F]{40}/, (hex) =>
    hex.replace(/[a-f]/gi, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())),
  )

test('checkInterop(): the verdict is symmetric in held and wanted', () => {
  check(({ held, wanted, context }) => {
    const there = checkInterop(held, wanted, context)
    const back = checkInterop(wanted, held, context)
    expect(there.verdict).toBe(back.verdict)
  })
})

test('checkInterop(): an asset and itself give "direct", in any case of the address', () => {
  fc.assert(
    fc.property(assetId, (id) => {
      const other = id.startsWith('eip155:') ? swapCase(id) : id
      expect(checkInterop(id, other).verdict).toBe('direct')
    }),
    { numRuns },
  )
})

test('checkInterop(): the case of an EVM address changes no verdict, reason or step', () => {
  check(({ held, wanted, context }) => {
    if (!held.startsWith('eip155:')) return
    const codes = (id: string) => {
      const { verdict, reasons, steps } = checkInterop(id, wanted, context)
      return { verdict, reasons: reasons.map(({ code }) => code), steps: steps.map(({ kind }) => kind) }
    }
    expect(codes(swapCase(held))).toEqual(codes(held))
  })
})

test('checkInterop(): across chains there is a bridge, and every step that moves value has a risk', () => {
  check(({ held, wanted, context }) => {
    const { verdict, steps } = checkInterop(held, wanted, context)
    const movers = steps.filter((step) => 'risk' in step)
    expect(movers.every(({ risk }) => risk.length > 0)).toBe(true)
    expect(movers.some(({ kind }) => kind === 'bridge')).toBe(verdict === 'cross-chain')
    if (verdict === 'direct') expect(movers).toEqual([])
  })
})

test('checkInterop(): a known verdict ends with buying the wanted asset, an unknown one has no steps', () => {
  check(({ held, wanted, context }) => {
    const { verdict, reasons, steps } = checkInterop(held, wanted, context)
    expect(reasons.length).toBeGreaterThan(0)
    const done = steps.filter(({ kind }) => kind !== 'exchange')
    if (verdict === 'unknown') expect(steps).toEqual([])
    else expect(done.at(-1)).toMatchObject({ kind: 'buy', asset: wanted, amount: context.amount })
    expect(steps.slice(done.length).every(({ kind }) => kind === 'exchange')).toBe(true)
  })
})

test('checkInterop(): without a route, returns ROUTE_UNKNOWN, and no step has fees or times', () => {
  check(({ held, wanted, context }) => {
    const { verdict, reasons, steps } = checkInterop(held, wanted, { ...context, routes: [] })
    const untold = reasons.some(({ code }) => code === 'ROUTE_UNKNOWN')
    expect(untold).toBe(verdict === 'same-chain-swap' || verdict === 'cross-chain')
    for (const step of steps) {
      if (step.kind === 'bridge') expect(step).toMatchObject({ mechanism: 'unknown' })
      expect(Object.keys(step)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/fee|cost|time|duration/)]),
      )
    }
  })
})

test('checkInterop(): unknown input never throws, and each invalid id is named', () => {
  fc.assert(
    fc.property(fc.oneof(junk, assetId), fc.oneof(junk, assetId), junk, (held, wanted, anything) => {
      const { verdict, reasons } = checkInterop(held as string, wanted as string, anything as InteropContext)
      const wrong = Object.entries({ held, wanted }).flatMap(([side, id]) => {
        const parsed = parseAssetId(id)
        return parsed.ok ? [] : [{ code: 'INVALID_ID', side, ...parsed.error }]
      })
      if (wrong.length === 0) return
      expect(verdict).toBe('unknown')
      expect(reasons).toEqual(wrong)
    }),
    { numRuns },
  )
})

test('checkInterop(): an invalid context never throws and changes no verdict', () => {
  const entries = fc.oneof(junk, fc.array(junk, { maxLength: 3 }))
  const anything = fc.record({
    amount: junk,
    allowance: junk,
    balances: fc.oneof(junk, fc.record({ held: junk, sourceGas: junk, destinationGas: junk })),
    accountKind: junk,
    routes: fc.oneof(
      entries,
      fc.array(fc.record({ from: assetId, delivers: fc.oneof(assetId, junk), mechanism: junk })),
    ),
    tokens: fc.oneof(
      entries,
      fc.array(fc.record({ id: assetId, symbol: junk, decimals: junk, issuer: junk })),
    ),
    chains: entries,
  })
  fc.assert(
    fc.property(assetId, assetId, anything, (held, wanted, context) => {
      const own = { from: held, delivers: wanted, mechanism: context.amount }
      const routes = Array.isArray(context.routes) ? [...context.routes, own] : context.routes
      const given = { ...context, routes } as unknown as InteropContext
      expect(checkInterop(held, wanted, given).verdict).toBe(checkInterop(held, wanted).verdict)
    }),
    { numRuns },
  )
})
