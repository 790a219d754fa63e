import { afterEach, describe, expect, it, vi } from 'vitest'
import own from '../../../src/i18n/locales/en/DecentralizationStats.js'
import { en } from '../../../src/i18n/locales/en.js'
import { resolveMessages } from '../../../src/i18n/resolveMessages.js'

const without = (path: string) => {
  const locale = structuredClone(en) as unknown as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() as string
  delete keys.reduce((part, key) => part[key] as Record<string, unknown>, locale)[last]
  return locale as unknown as typeof own
}
const saying = (given: unknown) => resolveMessages('DecentralizationStats', own, given as typeof own)

const keys = [
  'months',
  'months.default',
  'months.default.11',
  'numbers.groupSizes',
  'plurals',
  'numbers.digits',
  'qualifiers.over',
  'attribution',
  'DecentralizationStats',
  'DecentralizationStats.asOf',
  'DecentralizationStats.statements',
  'DecentralizationStats.statements.nodes-launched',
]

describe('resolveMessages()', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('returns the component’s English messages without a locale', () => {
    expect(saying(undefined)).toBe(own)
  })

  it('accepts a whole locale, or the part that the component needs', () => {
    expect(saying(en)).toEqual(en)
    const part = { ...own }
    expect(saying(part)).toEqual(part)
    expect(saying(part), 'made once').toBe(saying(part))
  })

  it.each(keys)('in development, names the missing key %s', (key) => {
    expect(() => saying(without(key))).toThrow(
      new TypeError(
        `[ankr-approach] DecentralizationStats: the prop \`locale\` lacks the key \`locale.${key}\`; it is undefined. Accepted: a complete locale.`,
      ),
    )
  })

  it('names a key of the wrong type', () => {
    expect(() => saying({ ...en, months: 'January' })).toThrow('`locale.months`')
    expect(() => saying({ ...en, attribution: () => '' })).toThrow('`locale.attribution`')
    expect(() => saying('de')).toThrow('`locale`')
  })

  it.each(keys)('in production, returns the English message for a missing key: %s', (key) => {
    vi.stubEnv('NODE_ENV', 'production')
    const given = without(key)
    expect(saying(given)).toMatchObject(own)
    expect(given).toEqual(without(key))
  })

  it('in production, keeps the messages that the locale has', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const german = {
      ...without('DecentralizationStats.statements.nodes-launched'),
      code: 'de',
      attribution: 'Laut {publisher}',
    }
    const spoken = saying(german)
    expect(spoken).toMatchObject({ code: 'de', attribution: 'Laut {publisher}' })
    expect(spoken.DecentralizationStats.statements['nodes-launched']).toBe('nodes launched')
    expect(saying(german)).toBe(spoken)
  })
})

describe('resolveMessages() with the messages prop', () => {
  afterEach(() => vi.unstubAllEnvs())
  const withMessages = (messages: object) =>
    resolveMessages('DecentralizationStats', own, undefined, messages).DecentralizationStats

  it('replaces labels and keeps the other messages', () => {
    const texts = withMessages({ openBar: 'And more.', labels: { 'no-public-cloud': 'Own machines' } })
    expect(texts.openBar).toBe('And more.')
    expect(texts.labels).toEqual({ ...own.DecentralizationStats.labels, 'no-public-cloud': 'Own machines' })
    expect(texts.statements).toEqual(own.DecentralizationStats.statements)
    expect(own.DecentralizationStats.openBar).not.toBe('And more.')
  })

  it.each([
    [{ statements: { 'nodes-launched': 'nodes running' } }, '`statements`', 'messages.statements'],
    [{ heading: 'Our figures' }, 'an unknown key', 'messages.heading'],
    [{ labels: { other: 'Other' } }, 'an unknown nested key', 'messages.labels.other'],
    [{ openBar: 3 }, 'a number', 'messages.openBar'],
    [{ labels: 'Labels' }, 'a text for a group', 'messages.labels'],
  ])('in development, throws for %o (%s)', (messages, _, path) => {
    expect(() => withMessages(messages)).toThrow(path)
  })

  it.each([
    { statements: { 'nodes-launched': 'nodes running' } },
    { statements: undefined },
    { openBar: 3, labels: 'Labels' },
  ])('in production, ignores %o', (messages) => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(withMessages(messages)).toEqual(own.DecentralizationStats)
  })
})
