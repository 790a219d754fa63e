import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitChainId } from '../../../../src/domain/chains/index.js'
import { chainId, runs } from './arbitraries.js'

describe('splitChainId()', () => {
  it.each([
    // The examples of CAIP-2.
    ['eip155:1', 'eip155', '1'],
    ['bip122:000000000019d6689c085ae165831e93', 'bip122', '000000000019d6689c085ae165831e93'],
    ['cosmos:cosmoshub-3', 'cosmos', 'cosmoshub-3'],
    ['cosmos:Binance-Chain-Tigris', 'cosmos', 'Binance-Chain-Tigris'],
    ['starknet:SN_GOERLI', 'starknet', 'SN_GOERLI'],
    ['chainstd:8c3444cf8970a9e41a706fab93e7a6c4', 'chainstd', '8c3444cf8970a9e41a706fab93e7a6c4'],
    ['stellar:pubnet', 'stellar', 'pubnet'],
  ])('splits %s', (id, namespace, reference) => {
    expect(splitChainId(id)).toEqual({ namespace, reference })
  })

  it.each([
    '',
    'ethereum',
    'eip155',
    'eip155:',
    ':1',
    'ei:1',
    'eip155155:1',
    'EIP155:1',
    'eip155:1 ',
    ' eip155:1',
    'eip155:1\n',
    'eip155:1:2',
    'eip_155:1',
    `eip155:${'1'.repeat(33)}`,
    'eip155:１',
    'eip155:\ud800',
    1,
    1n,
    null,
    undefined,
    ['eip155:1'],
    { toString: () => 'eip155:1' },
  ])('throws for %o', (id) => {
    expect(() => splitChainId(id)).toThrow(
      /^\[ankr-approach\] parseChainId\(\): id is .*\. Accepted: a CAIP-2 id: 3 to 8/,
    )
  })

  it('names the prop and the component in its error', () => {
    expect(() => splitChainId('EIP155:1', 'chain', '<ChainNeutralBadge>')).toThrow(
      new TypeError(
        '[ankr-approach] <ChainNeutralBadge>: chain is "EIP155:1". Accepted: a CAIP-2 id: 3 to 8 of -a-z0-9, ' +
          'a colon, then 1 to 32 of -_a-zA-Z0-9, such as "eip155:1".',
      ),
    )
  })

  it('returns namespace and reference of every valid id', () => {
    fc.assert(
      fc.property(chainId, (id) => {
        const { namespace, reference } = splitChainId(id)
        expect(`${namespace}:${reference}`).toBe(id)
      }),
      runs,
    )
  })
})
