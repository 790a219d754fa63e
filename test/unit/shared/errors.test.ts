import { describe, expect, it } from 'vitest'
import { invalidValueError } from '../../../src/shared/errors.js'

describe('invalidValueError()', () => {
  it('names the component, the prop, the value and the accepted values', () => {
    const error = invalidValueError(
      'Web3Explainer',
      'the prop `headingLevel`',
      9,
      'a whole number from 1 to 6',
    )
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe(
      '[ankr-approach] Web3Explainer: the prop `headingLevel` is 9. Accepted: a whole number from 1 to 6.',
    )
  })

  it.each([
    ['text', '"text"'],
    ['say "so"', '"say \\"so\\""'],
    ['x'.repeat(81), `"${'x'.repeat(80)}…"`],
    ['x'.repeat(80), `"${'x'.repeat(80)}"`],
    [10n, '10n'],
    [Number.NaN, 'NaN'],
    [-0, '0'],
    [undefined, 'undefined'],
    [null, 'null'],
    [false, 'false'],
    [Symbol('s'), 'Symbol(s)'],
    [() => 'secret', 'a function'],
    [[1, 2], 'an array of 2'],
    [{ toString: () => 'secret' }, 'an object'],
    [Object.create(null), 'an object'],
  ])('prints %o', (value, shown) => {
    expect(invalidValueError('where', 'name', value, 'x').message).toBe(
      `[ankr-approach] where: name is ${shown}. Accepted: x.`,
    )
  })
})
