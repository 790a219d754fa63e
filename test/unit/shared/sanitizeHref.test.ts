import { afterEach, describe, expect, it, vi } from 'vitest'
import { isSafeHref, sanitizeHref } from '../../../src/shared/sanitizeHref.js'

const safe = [
  'https://example.com',
  'HTTP://example.com/a:b',
  'mailto:a@example.com',
  'tel:+49',
  '/dao',
  'dao',
  './a:b',
  '?a=javascript:1',
  '#javascript:1',
  '//example.com',
  '',
]
const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'view-source:https://example.com',
]

afterEach(() => vi.unstubAllEnvs())

describe('sanitizeHref()', () => {
  it.each(safe)('keeps the address %j', (href) => {
    expect(sanitizeHref('Term', href)).toBe(href)
  })

  it.each(unsafe)('%j: throws in development, and returns no address in production', (href) => {
    expect(() => sanitizeHref('Term', href)).toThrow(/Term: the prop `href` .*http\(s\), mailto or tel/)
    vi.stubEnv('NODE_ENV', 'production')
    expect(sanitizeHref('Term', href)).toBeUndefined()
  })

  it.each([null, 7, {}, ['javascript:alert(1)'], { toString: () => 'javascript:1' }])(
    '%j: returns no address',
    (href) => {
      expect(isSafeHref(href)).toBe(false)
    },
  )

  it('accepts what the URL parser resolves to an accepted scheme, and nothing else', () => {
    for (const href of [...safe, ...unsafe]) {
      const { protocol } = new URL(href, 'https://host.example/')
      expect(isSafeHref(href), href).toBe(['https:', 'http:', 'mailto:', 'tel:'].includes(protocol))
    }
  })
})
