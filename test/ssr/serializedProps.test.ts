import { renderToElement, renderToHtml } from 'ankr-approach/html'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ElementDefinition } from '../../src/custom-elements/definitions.js'
import * as definitions from '../../src/custom-elements/definitions.js'
import { readElementProps } from '../../src/custom-elements/serializedProps.js'
import locale from '../../src/i18n/locales/en.js'
import { partnerFacts, samples } from '../support/components.js'

const anyHtml = renderToHtml as (name: string, props?: object) => string
const anyElement = renderToElement as (name: string, props: object, options?: object) => string
const stylesheet = '/styles.css'

describe('renderToHtml(), renderToElement(): props that cannot be serialized', () => {
  const cycle: Record<string, unknown> = {}
  cycle.self = cycle
  const values: [name: string, value: unknown][] = [
    ['a cycle', cycle],
    ['a list with a cycle', [cycle]],
    ['a bigint', 1n],
    ['an object with a bigint', { value: 1n }],
    ['a symbol', Symbol('x')],
    ['a list with a symbol', [Symbol('x')]],
    ['a function', () => {}],
  ]
  const props = [
    'facts',
    'locale',
    'assets',
    'chains',
    'order',
    'sections',
    'stats',
    'terms',
    'term',
    'href',
    'headingLevel',
    'now',
    'children',
    'title',
    'slots',
  ]
  const names = Object.keys(samples)

  afterEach(() => vi.unstubAllEnvs())

  test.each(values)(
    'renderToHtml() and renderToElement() render %s or throw an error of this library',
    (_, value) => {
      for (const env of ['production', 'development']) {
        vi.stubEnv('NODE_ENV', env)
        vi.spyOn(console, 'error').mockImplementation(() => {})
        for (const name of names) {
          for (const prop of props) {
            for (const write of [
              anyHtml,
              (name: string, props?: object) => anyElement(name, props ?? {}, { stylesheet }),
            ]) {
              try {
                expect(write(name, { term: 'dao', factId: 'dao-definition', [prop]: value })).toContain('<')
              } catch (error) {
                expect(String(error), `${name} ${prop}`).toMatch(/^TypeError: \[ankr-approach\] /)
              }
            }
          }
        }
        vi.restoreAllMocks()
      }
    },
  )

  test.each([undefined, null, 7, {}])(
    'renderToElement() without options (%s) asks for a stylesheet',
    (options) => {
      for (const env of ['production', 'development']) {
        vi.stubEnv('NODE_ENV', env)
        expect(() => anyElement('Term', { term: 'dao' }, options as object)).toThrow(
          /\[ankr-approach\] renderToElement\(\), Term: the option `stylesheet`/,
        )
      }
    },
  )
})

test.each(Object.entries<ElementDefinition>(definitions))(
  'data-ankr-props: each property of %s without an attribute is read',
  (_, { properties }) => {
    const props = Object.fromEntries(properties.map((property) => [property, {}]))
    expect(readElementProps(JSON.stringify(props), properties)).toEqual(props)
  },
)

test('data-ankr-props: the English locale and the facts of a partner pass whole', () => {
  const plainLocale = JSON.parse(JSON.stringify(locale))
  expect(readElementProps(JSON.stringify({ locale, facts: partnerFacts }), ['facts', 'locale'])).toEqual({
    locale: plainLocale,
    facts: JSON.parse(JSON.stringify(partnerFacts)),
  })
})

test.each([
  ['another key', { innerHTML: 'x', style: {}, href: '/', onclick: 'x', children: 'x' }, {}],
  ['a key that the definition does not list', { facts: {} }, {}],
  ['a list in place of an object', { locale: [] }, {}],
  [
    'a function name of the components',
    { locale: { renderTerm: 'x', code: 'de' } },
    { locale: { code: 'de' } },
  ],
  ['a direction that does not exist', { locale: { dir: '"><script>' } }, { locale: {} }],
  ['a term without its texts', { locale: { glossary: { dao: { name: {} } } } }, { locale: { glossary: {} } }],
])('data-ankr-props: %s never becomes a prop', (_, json, props) => {
  expect(readElementProps(JSON.stringify(json), ['locale'])).toEqual(props)
})

test('data-ankr-props: JSON nested deeper than the call stack is dropped', () => {
  const deep = `{"locale":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`
  expect(JSON.stringify(readElementProps(deep, ['locale'])).length).toBeLessThan(100)
})
