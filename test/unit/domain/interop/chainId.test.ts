import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseChainId } from '../../../../src/domain/interop/index.js'
import { chainId, numRuns } from './arbitraries.js'

describe('parseChainId()', () => {
  test.each(['eip155:1', 'stellar:pubnet', 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp'])('parses %s', (id) => {
    expect(parseChainId(id)).toEqual({ ok: true, value: id })
  })

  test.each([
    ['eip155', 'id'],
    ['eip155:1:2', 'id'],
    ['eip155:1/slip44:60', 'id'],
    ['eip155:', 'chainReference'],
    ['ei:1', 'chainNamespace'],
    ['eip155:1\n', 'chainReference'],
    [1, 'type'],
  ])('rejects %j for its %s', (id, part) => {
    expect(parseChainId(id)).toMatchObject({ ok: false, error: { part } })
  })

  test('property: returns the parts of a valid id', () => {
    fc.assert(
      fc.property(chainId, (id) => {
        expect(parseChainId(id)).toEqual({ ok: true, value: id })
      }),
      { numRuns },
    )
  })
})
