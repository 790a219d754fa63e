import { globSync, readFileSync } from 'node:fs'
import { ChainNeutralBadge, DecentralizationStats, defineFacts } from 'ankr-approach'
import { de } from 'ankr-approach/locales/de'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reuseOutput } from '../../src/shared/reuseOutput.js'

const render = vi.fn((props: object) => ({ props }))
let reusing: typeof render

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production')
  render.mockClear()
  reusing = reuseOutput(render) as typeof render
})
afterEach(() => vi.unstubAllEnvs())

describe('reuseOutput()', () => {
  it('returns the last output for equal props', () => {
    expect(reusing({ size: 'small', locale: de })).toBe(reusing({ size: 'small', locale: de }))
    expect(reusing({})).toBe(reusing({}))
    expect(render).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['another value', { size: 'large' }],
    ['one more prop', { size: 'small', now: '2026-01-01' }],
    ['one prop less', {}],
    ['another prop', { level: 'small' }],
  ])('renders again for %s', (_, props) => {
    reusing({ size: 'small' })
    expect(reusing(props)).toEqual({ props })
  })

  it.each([
    ['facts', defineFacts({ 'nodes-launched': null })],
    ['now', new Date(0)],
    ['ref', { current: null }],
    ['onClick', () => {}],
  ])('renders every time with the prop %s, which may have changed inside', (name, value) => {
    reusing({ [name]: value })
    reusing({ [name]: value })
    expect(render).toHaveBeenCalledTimes(2)
  })

  it('keeps no output of a call that throws', () => {
    render.mockImplementationOnce(() => {
      throw new Error('broken')
    })
    expect(() => reusing({ size: 'small' })).toThrow('broken')
    expect(reusing({ size: 'small' })).toEqual({ props: { size: 'small' } })
  })

  it('renders every time in development', () => {
    vi.stubEnv('NODE_ENV', 'development')
    reusing({})
    reusing({})
    expect(render).toHaveBeenCalledTimes(2)
  })
})

it.each([
  ['ChainNeutralBadge', ChainNeutralBadge],
  ['DecentralizationStats', DecentralizationStats],
])('%s: creates its elements once for equal props', (_, component) => {
  const Component = component as (props: object) => unknown
  expect(Component({})).toBe(Component({}))
  expect(Component({ size: 'small' })).not.toBe(Component({}))
})

it('no component whose output is reused calls a hook', () => {
  const files = globSync('src/components/**/*.tsx').filter((file) =>
    readFileSync(file, 'utf8').includes('forwardRefCompat('),
  )
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((file) => /\buse[A-Z]\w*\(/.test(readFileSync(file, 'utf8')))).toEqual([])
})
