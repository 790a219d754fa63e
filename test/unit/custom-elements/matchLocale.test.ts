import { expect, test } from 'vitest'
import { matchLocale } from '../../../src/custom-elements/matchLocale.js'

const codes = ['de', 'en-US', 'hi', 'pt-BR', 'zh-Hans']
const values = new Map(codes.map((code) => [code.toLowerCase(), code]))

test.each([
  ['de', 'de'],
  ['DE-at', 'de'],
  ['de-1996', 'de'],
  ['en-US', 'en-US'],
  ['en-GB', undefined],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-SG', 'zh-Hans'],
  ['zh-TW', undefined],
  ['zh-HK', undefined],
  ['zh-Hant', undefined],
  ['zh-Hant-CN', undefined],
  ['hi-Latn', undefined],
  ['fr', undefined],
  ['', undefined],
])('matchLocale(): the page language "%s" uses %s', (tag, code) => {
  expect(matchLocale(tag, values)).toBe(code)
})
