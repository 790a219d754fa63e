// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import type * as library from 'ankr-approach'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { cases, folders } from '../support/cases.js'
import { type AnyProps, render } from '../support/components.js'
import { exported, isClient, reach } from './support/dist.js'

const names = exported.flatMap(([name]) => /^\.\/without-tooltips\/(.+)/.exec(name)?.[1] ?? [])

/** Returns the client modules that a Server Component imports from an entry. */
const findClients = (entry: string) =>
  [...reach([`dist/${entry}/index.js`], isClient, ['react-server', 'default'])].filter(isClient)

/** Returns the prop that removes the tooltips of a component, if it has one. */
const findSwitch = (name: string) =>
  readFileSync(`src/components/${name}/${name}.tsx`, 'utf8').match(/ (showTooltips?)\?: boolean/)?.[1]

/** Returns HTML in which each term is replaced by the text of its trigger. */
const replaceTerms = (html: string): string => {
  const root = document.createElement('div')
  root.innerHTML = html
  for (const term of root.querySelectorAll('.ankr-Term')) {
    term.replaceWith(term.querySelector('[data-ankr-term]')?.textContent ?? '')
  }
  return root.innerHTML
}

const load = (folder: string, name: string): Promise<typeof library> =>
  import(/* @vite-ignore */ `../../dist/${folder}/${name}/index.js`)

const renderFrom = async (folder: string, ...[name, variant, props]: Parameters<typeof render>) =>
  renderToStaticMarkup(render(name, variant, props, await load(folder, name)))

describe.each(cases.filter(([, name]) => names.includes(name)))(
  'without-tooltips: %s',
  (_, name, variant) => {
    it('renders the HTML of the component with its tooltips off', async () => {
      const prop = findSwitch(name)
      const withProp = (value: boolean) => (prop ? { [prop]: value } : {}) as unknown as AnyProps
      const html = await renderFrom('without-tooltips/components', name, variant, withProp(true))
      const expected = await renderFrom('components', name, variant, withProp(false))
      expect(html).not.toContain('data-ankr-term')
      expect(html).toContain(`ankr-${name}`)
      expect(prop ? html : replaceTerms(html)).toBe(prop ? expected : replaceTerms(expected))
    })
  },
)

test('without-tooltips: an entry exports one component, with the name of the original', async () => {
  expect(names.length).toBeGreaterThan(3)
  for (const name of names) {
    expect(Object.keys(await load('without-tooltips/components', name))).toEqual([name])
  }
})

test('without-tooltips: each component with no client module but the trigger has an entry, except Term', () => {
  const triggerOnly = folders.filter(
    (name) => `${findClients(`components/${name}`)}` === 'dist/tooltip/TermTrigger.js',
  )
  expect(triggerOnly).toContain('Term')
  expect(names).toEqual(triggerOnly.filter((name) => name !== 'Term'))
})

test('without-tooltips: a component with a prop that removes tooltips has an entry', () => {
  const switched = folders.filter(findSwitch)
  expect(switched.length).toBeGreaterThan(1)
  expect(switched.filter((name) => !names.includes(name))).toEqual([])
})

test('without-tooltips: entries import no client module', () => {
  expect(names.flatMap((name) => findClients(`without-tooltips/components/${name}`))).toEqual([])
})

test('without-tooltips: modules that no tooltip needs are those of the component, not copies', () => {
  const modules = [...reach(names.map((name) => `dist/without-tooltips/components/${name}/index.js`))]
  const copies = modules.filter((file) => file.startsWith('dist/without-tooltips/'))
  expect(modules).toContain('dist/i18n/renderMessage.js')
  expect(copies.filter((file) => !/\/tooltip\/|\/(\w+)\/(?:\1|index)\.js$/.test(file))).toEqual([])
})
