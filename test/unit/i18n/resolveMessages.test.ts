import { afterEach, describe, expect, it, vi } from 'vitest'
import own from '../../../src/i18n/locales/en/DecentralizationStats.js'
import { en } from '../../../src/i18n/locales/en/index.js'
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
  'DecentralizationStats.withheldNote',
  'DecentralizationStats.stats',
  'DecentralizationStats.stats.nodes-launched',
  'DecentralizationStats.stats.nodes-launched.label',
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
      ...without('DecentralizationStats.stats.nodes-launched.label'),
      code: 'de',
      attribution: 'Laut {publisher}',
    }
    const spoken = saying(german)
    expect(spoken).toMatchObject({ code: 'de', attribution: 'Laut {publisher}' })
    expect(spoken.DecentralizationStats.stats['nodes-launched'].label).toBe('nodes launched')
    expect(saying(german)).toBe(spoken)
  })
})
