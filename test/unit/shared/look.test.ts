import { afterEach, describe, expect, it, vi } from 'vitest'
import { getLookProps } from '../../../src/shared/look.js'

const LAYOUTS = ['row', 'grid', 'strip'] as const
const attributes = (props: object) =>
  Object.fromEntries(
    Object.entries(getLookProps('DecentralizationStats', props, LAYOUTS)).filter(([, value]) => value),
  )

afterEach(() => vi.unstubAllEnvs())

describe('getLookProps', () => {
  it('a missing or default value: no attribute', () => {
    expect(attributes({})).toEqual({})
    expect(attributes({ surface: 'plain', size: 'medium', layout: 'row', detail: 'full' })).toEqual({})
  })

  it('other values: an attribute for each', () => {
    expect(attributes({ surface: 'tinted', size: 'large', layout: 'strip', detail: 'brief' })).toEqual({
      'data-surface': 'tinted',
      'data-size': 'large',
      'data-layout': 'strip',
      'data-detail': 'brief',
    })
  })

  it.each([
    ['surface', 'tint', '"plain", "card", "tinted"'],
    ['size', 'huge', '"medium", "small", "large"'],
    ['layout', 'table', '"row", "grid", "strip"'],
    ['detail', 'compact', '"full", "brief"'],
  ])('invalid %s="%s": throws in development, is the default in production', (prop, value, accepted) => {
    expect(() => attributes({ [prop]: value })).toThrow(
      `[ankr-approach] DecentralizationStats: the prop \`${prop}\` is "${value}". Accepted: ${accepted}.`,
    )
    vi.stubEnv('NODE_ENV', 'production')
    expect(attributes({ [prop]: value })).toEqual({})
  })

  it('a component without layouts: no layout is accepted', () => {
    expect(() => getLookProps('Glossary', { layout: 'grid' })).toThrow('the prop `layout` is "grid"')
  })
})
