import { afterEach, describe, expect, it, vi } from 'vitest'
import { formats } from '../../../src/i18n/locales/en/formats.js'
import { parseMessage } from '../../../src/i18n/parseMessage.js'
import { renderMessage, stripMarkup } from '../../../src/i18n/renderMessage.js'

const SIZE = 40_000
const hostile = ['[', '[a', '[a]', '[a](', '[a](b', '[[a](b)', ']', '(', '[a]('.repeat(2), '[a](b)']

/** Counts the characters that regular expressions are given to read while a function runs. */
const countCharacters = (run: () => unknown): number => {
  const { exec } = RegExp.prototype
  let count = 0
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    count += text.length
    return exec.call(this, text)
  })
  run()
  vi.restoreAllMocks()
  return count
}

afterEach(() => vi.restoreAllMocks())

describe('parseMessage()', () => {
  it('splits a message at its terms', () => {
    expect(parseMessage('It is [open](open), [x] and [b](c)')).toEqual([
      'It is ',
      'open',
      'open',
      ', [x] and ',
      'b',
      'c',
      '',
    ])
  })

  it.each(hostile)('reads each character of a message of many %j at most once', (part) => {
    const text = part.repeat(SIZE / part.length)
    for (const read of [parseMessage, stripMarkup, (message: string) => renderMessage(message, formats)]) {
      expect(countCharacters(() => read(text))).toBeLessThanOrEqual(text.length)
    }
  })

  it('seeded: an expression that starts again at each character is found', () => {
    expect(countCharacters(() => '['.repeat(100).split(/\[([^\]]+)\]\(([\w-]+)\)/))).toBeGreaterThan(1_000)
  })
})
