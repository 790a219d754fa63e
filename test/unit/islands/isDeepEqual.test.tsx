import { describe, expect, it } from 'vitest'
import { isDeepEqual } from '../../../src/islands/isDeepEqual.js'

const element = (text: string) => <p className="note">{text}</p>

describe('isDeepEqual()', () => {
  it.each([
    ['primitives', 1, 1],
    ['NaN', Number.NaN, Number.NaN],
    ['null', null, null],
    ['nested objects', { a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] }],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['dates of one time', new Date(5), new Date(5)],
    ['React elements of one type, key and props', element('a'), element('a')],
  ])('returns true: %s', (_, a, b) => {
    expect(isDeepEqual(a, b)).toBe(true)
    expect(isDeepEqual({ value: a }, { value: b })).toBe(true)
  })

  it.each<[string, unknown, unknown]>([
    ['different primitives', 1, 2],
    ['zero and negative zero', 0, -0],
    ['null and an object', null, {}],
    ['an array and an object with the same keys', ['a'], { 0: 'a' }],
    ['a missing key and an undefined value', {}, { a: undefined }],
    ['an additional key', { a: 1 }, { a: 1, b: 2 }],
    ['an inherited key', { toString: Object.prototype.toString }, {}],
    ['a longer array', [1], [1, 2]],
    ['dates of different times', new Date(5), new Date(6)],
    ['React elements with different children', element('a'), element('b')],
    ['two functions', () => {}, () => {}],
  ])('returns false: %s', (_, a, b) => {
    expect(isDeepEqual(a, b)).toBe(false)
    expect(isDeepEqual(b, a)).toBe(false)
  })
})
