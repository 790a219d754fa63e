import { describe, expect, test } from 'vitest'
import { type Box, compareLayouts } from './stories/layout.js'
import { findOverprint, isPrinted, normalize, type Word } from './support/pdfText.js'

const box: Box = {
  path: 'ankr-Term > name',
  placed: 'below',
  x: 10,
  y: 4,
  width: 100,
  height: 24,
  line: 24,
  isLeaf: true,
  style: ['color: rgb(0, 0, 0)'],
}

describe('compareLayouts()', () => {
  const compare = (change: Partial<Box>, wrapsDiffer = false) =>
    compareLayouts([{ ...box, ...change }], [box], wrapsDiffer)

  test('returns no difference for the same layout, or one within the tolerance', () => {
    expect(compare({})).toEqual([])
    expect(compare({ x: 11.5, y: 5.5, width: 104, height: 26 })).toEqual([])
  })

  test.each<[string, Partial<Box>]>([
    ['a part further right', { x: 20 }],
    ['a gap that is larger', { y: 20 }],
    ['a narrower part', { width: 80 }],
    ['a part of two lines', { height: 48 }],
    ['a part beside the one before it', { placed: 'beside' }],
    ['another color', { style: ['color: rgb(255, 0, 0)'] }],
    ['another part', { path: 'ankr-Term > meaning' }],
  ])('%s: returns a difference', (_, change) => {
    expect(compare(change)).toHaveLength(1)
  })

  test('one wrapped line more is no difference, two lines are', () => {
    expect(compare({ height: 48 }, true)).toEqual([])
    expect(compare({ height: 76 }, true)).toHaveLength(1)
  })

  test('returns a difference for a missing or an extra part', () => {
    expect(compareLayouts([], [box], false)).toHaveLength(1)
    expect(compareLayouts([box, box], [box], false)).toHaveLength(1)
  })
})

describe('PDF text', () => {
  const word = (text: string, left: number, top: number, page = 1): Word => ({
    text,
    page,
    left,
    top,
    right: left + 30,
    bottom: top + 10,
  })

  test('findOverprint(): finds overlapping words on one page, and nothing else', () => {
    expect(findOverprint([word('one', 0, 0), word('two', 32, 0), word('three', 0, 9)])).toEqual([])
    expect(findOverprint([word('one', 0, 0), word('two', 5, 2, 2)])).toEqual([])
    expect(findOverprint([word('one', 0, 0), word('two', 5, 2)])).toEqual(['page 1: "one" and "two"'])
  })

  test('isPrinted(): finds a sentence on one page or across its end, but not with a word missing', () => {
    const sentence = 'Run by its members.'
    expect(isPrinted(sentence, ['', 'before.runbyitsmembers.after'])).toBe(true)
    expect(isPrinted(sentence, ['runbyits', 'members.'])).toBe(true)
    expect(isPrinted(sentence, ['runbyits', ''])).toBe(false)
    expect(isPrinted(sentence, ['runbyits', '', 'members.'])).toBe(false)
    expect(isPrinted(sentence, ['members.runbyits'])).toBe(false)
  })

  test('normalize(): ignores blanks, soft hyphens, ligatures and capitals', () => {
    expect(normalize('Oﬃ\u00ADce of\nANKR')).toBe('officeofankr')
  })
})
