import { type ComponentName, renderToHtml } from 'ankr-approach/html'
import type { FunctionComponent } from 'react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { toElement } from '../../../stories/builder/code/element.js'
import { toHtml } from '../../../stories/builder/code/html.js'
import { isWithoutTooltips, toReact, toServerComponent } from '../../../stories/builder/code/react.js'
import { toSetUp } from '../../../stories/builder/code/setUp.js'
import type { CodeFile, Example } from '../../../stories/builder/code/types.js'
import { loadLocale } from '../../../stories/builder/languages.js'
import { FORMATS, type Format } from '../../../stories/builder/state.js'
import { folders } from '../../support/cases.js'
import { examples } from './examples.js'
import { readElement, renderExample, renderProps, runModule } from './run.js'

const codeOf = (files: readonly CodeFile[], index = 0) => files[index]?.code ?? ''

const renderExport = (component: unknown) =>
  renderToStaticMarkup(createElement(component as FunctionComponent))

/** As React writes it, without the props of islands. */
const plain = (html: string) => html.replace(/ data-ankr-props="[^"]*"/g, '')

/** Sorts the attributes of the root: a theme is the first one in the page, and the last one in the HTML of React. */
const sortRoot = (html: string) =>
  html.replace(
    /^<[^>]*>/,
    (tag) =>
      `${tag
        .slice(1, -1)
        .match(/[^\s=]+(="[^"]*")?/g)
        ?.sort()}`,
  )

/** Runs the script of an element, and returns the properties that it sets on the element of the page. */
const runForElement = async (example: Example, code: string, page: string): Promise<object> => {
  const element = {}
  const document = { querySelectorAll: (tag: string) => (page.includes(`<${tag}`) ? [element] : []) }
  Object.assign(globalThis, { document })
  await runModule(example, code).finally(() => Reflect.deleteProperty(globalThis, 'document'))
  return element
}

const renderStatic = async ({ name, props, language }: Example) =>
  renderToHtml(
    name as ComponentName,
    { ...props, locale: language && (await loadLocale(language.code)) } as object,
  )

describe('Builder: the code renders the component', () => {
  test('every component is offered', () => {
    expect([...new Set(examples.map(([, { name }]) => name))].sort()).toEqual(folders)
  })

  test.each(examples)('%s: in every format', async (_, example) => {
    const expected = await renderExample(example)

    const { Example } = await runModule(example, codeOf(toReact(example)))
    expect(renderExport(Example), 'React').toBe(expected)

    const server = codeOf(toServerComponent(example))
    const { default: Page } = await runModule(example, server)
    expect(renderExport(Page), 'Server Component').toBe(expected)
    expect(server.includes('/without-tooltips/')).toBe(isWithoutTooltips(example))

    const files = toHtml(example, await renderStatic(example))
    const { html } = await runModule(example, codeOf(files, 1))
    expect(plain(String(html)), 'static HTML from its script').toBe(expected)
    const [, ...page] = codeOf(files).split('\n\n')
    expect(sortRoot(plain(page.join('\n\n'))), 'static HTML in the page').toBe(sortRoot(expected))

    const [element, script] = toElement(example)
    const props = readElement(example.name, element?.code ?? '')
    const locale = script && (await runForElement(example, script.code, element?.code ?? ''))
    expect(renderProps(example.name, { ...props, ...locale }), 'custom element').toBe(expected)
  })

  test('seeded: code without one of the props renders something else', async () => {
    const [, example] = examples.find(([title]) => title.startsWith('Commitments, changed')) as [
      string,
      Example,
    ]
    const { Example } = await runModule(
      example,
      codeOf(toReact(example)).replace(/ *showIcons=\{false\}\n?/, ''),
    )
    expect(renderExport(Example)).not.toBe(await renderExample(example))
  })
})

describe('Builder: the set-up of a site', () => {
  const formats = Object.keys(FORMATS) as Format[]
  const SET_UP = /themes\/|embed\.js/
  const toCode: Readonly<Record<Format, (example: Example) => Promise<CodeFile[]> | CodeFile[]>> = {
    react: toReact,
    server: toServerComponent,
    html: async (example) => toHtml(example, await renderStatic(example)),
    element: toElement,
  }

  test.each(formats)('%s: the code of a component has none of it', async (format) => {
    for (const [title, example] of examples)
      expect(
        (await toCode[format](example)).filter(({ code }) => SET_UP.test(code)),
        title,
      ).toEqual([])
  })

  test.each(formats)('%s: it loads the theme once, and the script for custom elements and HTML', (format) => {
    const code = codeOf(toSetUp({ format, theme: 'tide', isInteractive: true }))
    expect(code.match(/themes\/tide\.css/g)).toHaveLength(1)
    expect(code.match(/embed\.js/g) ?? []).toHaveLength(format === 'html' || format === 'element' ? 1 : 0)
  })

  test('the default theme needs none, except the script of custom elements', () => {
    const setUps = formats.map((format) => codeOf(toSetUp({ format, isInteractive: false })))
    expect(setUps).toEqual(['', '', '', expect.stringMatching(/^<script[^>]*embed\.js"><\/script>$/)])
  })
})
