import { expect, test } from 'vitest'
import { checkInterop } from '../../../../src/domain/interop/index.js'
import { crossChain } from './crossChain.fixtures.js'
import { oneChain } from './oneChain.fixtures.js'
import { brief, id, known, reason, usdcOnSolana } from './pairs.js'

test.each([...oneChain, ...crossChain])('checkInterop(): $shape', ({ held, wanted, context, expected }) => {
  const { verdict, reasons, steps } = checkInterop(held, wanted, context)
  expect({ verdict, reasons: reasons.map(({ code }) => code), steps: steps.map(brief) }).toEqual(expected)
})

test('checkInterop(): tokens and chains of the caller win over the library’s', () => {
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
