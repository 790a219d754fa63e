import { expect, it } from 'vitest'
import { shared } from '../../../src/primitives/shared.js'

it('gives every text back as it is, however many there are', () => {
  const texts = Array.from({ length: 3_000 }, (_, index) => ` text ${index}`)
  expect(texts.map(shared)).toEqual(texts)
  expect(texts.map(shared)).toEqual(texts)
  expect(shared('')).toBe('')
})
