import { expect, test } from 'vitest'
import { parseProperty } from '../../../src/custom-elements/attributes.js'
import { ChainGrid, Commitments, DecentralizationStats } from '../../../src/custom-elements/definitions.js'

test.each([
  [
    'a list',
    DecentralizationStats,
    'stats',
    'nodes-launched chains-supported',
    ['nodes-launched', 'chains-supported'],
  ],
  ['a number', DecentralizationStats, 'maxAgeDays', '365', 365],
  ['a boolean', Commitments, 'showIntro', 'false', false],
  ['a boolean without a value', Commitments, 'showIntro', '', true],
  ['JSON', ChainGrid, 'chains', '[{"id":"eip155:1"}]', [{ id: 'eip155:1' }]],
  ['text', DecentralizationStats, 'now', '2026-11-28', '2026-11-28'],
])(
  'Custom element: a property set as text is %s, as Vue, Svelte and React 19 set it',
  (_, definition, name, text, value) => {
    expect(parseProperty(definition, name, text)).toEqual(value)
  },
)

test('Custom element: a property that is not text stays as it is', () => {
  const chains = [{ id: 'eip155:1' }]
  expect(parseProperty(ChainGrid, 'chains', chains)).toBe(chains)
  expect(parseProperty(ChainGrid, 'facts', undefined)).toBeUndefined()
})
