import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/locales/en.js'
import { enUS } from '../../../src/i18n/locales/en-US.js'

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(strings)

/** British spellings of words that a text about technology may use. */
const BRITISH =
  /\b\w*(centre|colour|favour|behaviour|licence|organis|decentralis|catalogue|programme|fulfil\b|towards|whilst|cheque|grey|labelled|travelled)\w*/i

describe('American English', () => {
  it('has no British spelling', () => {
    expect(strings(enUS).filter((text) => BRITISH.test(text))).toEqual([])
  })

  it('seeded: the British locale is found', () => {
    expect(strings(en).filter((text) => BRITISH.test(text)).length).toBeGreaterThan(5)
  })

  it('has the keys and ids of the British locale, and its own code', () => {
    expect(Object.keys(enUS)).toEqual(Object.keys(en))
    expect(Object.keys(enUS.glossary)).toEqual(Object.keys(en.glossary))
    expect(Object.keys(enUS.Commitments.statements)).toEqual(Object.keys(en.Commitments.statements))
    expect(enUS.code).toBe('en-US')
  })

  it('has American dates in every format that contains a day', () => {
    const dayFormats = strings(enUS).filter((text) => text.includes('{day}'))
    expect(dayFormats).toHaveLength(strings(en).filter((text) => text.includes('{day}')).length)
    expect(new Set(dayFormats)).toEqual(new Set(['{month} {day}, {year}']))
  })

  it('keeps the ids of marked terms, which are no words of the text', () => {
    const idsOf = (texts: unknown) => strings(texts).flatMap((text) => text.match(/\]\([\w-]+\)/g) ?? [])
    expect(idsOf(enUS)).toEqual(idsOf(en))
  })
})
