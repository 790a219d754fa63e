import { expect, it } from 'vitest'
import { intern } from '../../../src/tooltip/intern.js'

it('gives every text back as it is, however many there are', () => {
  const texts = Array.from({ length: 3_000 }, (_, index) => ` text ${index}`)
  expect(texts.map(intern)).toEqual(texts)
  expect(texts.map(intern)).toEqual(texts)
  expect(intern('')).toBe('')
})
