import { describe, expect, test } from 'vitest'
import { type ComparisonAspect, checkInterop, tokens } from '../../../../src/domain/interop/index.js'
import { bnb, eth, id, kitty, known, otherKitty, usdcOnSolana } from './pairs.js'

const pairs = tokens.flatMap((held) => tokens.map((wanted) => ({ held, wanted })))
const getChain = (assetId: string) => assetId.split('/')[0]
const compare = (held: string, wanted: string, aspect: ComparisonAspect) =>
  checkInterop(held, wanted).comparison.find((row) => row.aspect === aspect)
const getBlocking = (held: string, wanted: string) =>
  checkInterop(held, wanted).comparison.flatMap(({ aspect, isBlocking }) => (isBlocking ? [aspect] : []))

describe('checkInterop(): comparison', () => {
  test('the example of the source: every aspect differs or is similar, and the network is blocking', () => {
    expect(checkInterop(id(1, 'USDT'), id(56, 'USDT')).comparison).toEqual([
      { aspect: 'name', held: 'USDT', wanted: 'USDT', relation: 'same', isBlocking: false },
      { aspect: 'standard', held: 'ERC-20', wanted: 'BEP-20', relation: 'similar', isBlocking: false },
      { aspect: 'network', held: 'eip155:1', wanted: 'eip155:56', relation: 'different', isBlocking: true },
      {
        aspect: 'contract',
        held: '0xdAC17F958D2ee523a2206206994597C13D831ec7',
        wanted: '0x55d398326f99059fF775485246999027B3197955',
        relation: 'different',
        isBlocking: false,
      },
      { aspect: 'issuer', held: 'Tether', wanted: 'Binance', relation: 'different', isBlocking: false },
      { aspect: 'decimals', held: 6, wanted: 18, relation: 'different', isBlocking: false },
    ])
  })

  test.each(pairs)(
    '$held.symbol $held.id, $wanted.symbol $wanted.id: is true for the pair',
    ({ held, wanted }) => {
      const { comparison, verdict } = checkInterop(held.id, wanted.id)
      expect(comparison.map(({ aspect }) => aspect)).toEqual([
        'name',
        'standard',
        'network',
        'contract',
        'issuer',
        'decimals',
      ])
      for (const row of comparison) expect(row.relation === 'same', row.aspect).toBe(row.held === row.wanted)
      const values = comparison.map((row) => row.held)
      const [chain, contract] = held.id.split('/erc20:')
      const standard = chain === 'eip155:56' ? 'BEP-20' : 'ERC-20'
      expect(values).toEqual([held.symbol, standard, chain, contract, held.issuer, held.decimals])
      const blocking = getChain(held.id) === getChain(wanted.id) ? ['contract'] : ['network']
      expect(getBlocking(held.id, wanted.id)).toEqual(verdict === 'direct' ? [] : blocking)
    },
  )

  test('a name that begins with the other is similar', () => {
    expect(compare(id(137, 'USDC.e'), id(137, 'USDC'), 'name')?.relation).toBe('similar')
    expect(compare(id(1, 'USDT'), id(10, 'USDT0'), 'name')?.relation).toBe('similar')
    expect(compare(id(1, 'USDT'), id(1, 'USDC'), 'name')?.relation).toBe('different')
  })

  test('the case of an address makes no difference to the contract', () => {
    expect(compare(id(1, 'DAI'), id(1, 'DAI').toLowerCase(), 'contract')?.relation).toBe('same')
  })

  test('one address on two networks is two contracts', () => {
    const elsewhere = id(10, 'DAI').replace('eip155:10', 'eip155:42161')
    expect(compare(id(10, 'DAI'), elsewhere, 'contract')?.relation).toBe('different')
  })

  test('an aspect that an asset lacks, or no source states, is omitted', () => {
    const getAspects = (held: string, wanted: string) =>
      checkInterop(held, wanted).comparison.map(({ aspect }) => aspect)
    expect(getAspects(eth, bnb)).toEqual(['network'])
    expect(getAspects(usdcOnSolana, id(1, 'USDC'))).toEqual(['network', 'contract'])
    expect(getAspects(kitty, id(1, 'USDC'))).toEqual(['standard', 'network', 'contract'])
  })

  test('a native currency and a token on one network: the name is blocking', () => {
    const context = { tokens: [{ ...known(1, 'DAI'), id: eth, symbol: 'ETH' }] }
    const { comparison } = checkInterop(eth, id(1, 'DAI'), context)
    expect(comparison.filter(({ isBlocking }) => isBlocking)).toMatchObject([{ aspect: 'name' }])
  })

  test('two tokens of one collection: no aspect is blocking', () => {
    expect(getBlocking(kitty, otherKitty)).toEqual([])
    expect(compare(kitty, id(1, 'DAI'), 'standard')).toMatchObject({ held: 'ERC-721', relation: 'different' })
  })

  test('an invalid id: is empty', () => {
    expect(checkInterop('USDT', id(1, 'USDT')).comparison).toEqual([])
  })

  test('tokens with invalid fields: the fields are omitted', () => {
    const token = { ...known(1, 'DAI'), symbol: 1, issuer: '', decimals: 1.5 } as never
    const rows = checkInterop(id(1, 'DAI'), id(1, 'USDC'), { tokens: [token] }).comparison
    expect(rows.map(({ aspect }) => aspect)).toEqual(['standard', 'network', 'contract'])
  })
})
