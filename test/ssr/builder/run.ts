import * as library from 'ankr-approach'
import { renderToHtml } from 'ankr-approach/html'
import { createElement, type FunctionComponent } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import ts from 'typescript'
import { attributesToProps, toAttributeName } from '../../../src/custom-elements/attributes.js'
import { type HtmlNode, parseHtml } from '../../../src/html/parseHtml.js'
import { findDefinition } from '../../../stories/builder/code/element.js'
import type { Example } from '../../../stories/builder/code/types.js'
import { loadLocale } from '../../../stories/builder/languages.js'

type Props = Readonly<Record<string, unknown>>

/** The modules that generated code may import. */
const getModules = async ({ name, language }: Example): Promise<Props> => ({
  'react/jsx-runtime': jsxRuntime,
  'ankr-approach/html': { renderToHtml },
  [`ankr-approach/${name}`]: library,
  [`ankr-approach/without-tooltips/${name}`]: library,
  ...(language && {
    [`ankr-approach/locales/${language.code}`]: { [language.exportName]: await loadLocale(language.code) },
  }),
})

/** Compiles and runs generated code, and returns its exports. */
export const runModule = async (example: Example, code: string): Promise<Props> => {
  const modules = await getModules(example)
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      jsx: ts.JsxEmit.ReactJSX,
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
    },
  })
  const load = (path: string) => {
    if (path.endsWith('.css')) return {}
    if (!(path in modules)) throw new Error(`Not importable: ${path}`)
    return modules[path]
  }
  const exported = {}
  new Function('require', 'exports', outputText)(load, exported)
  return exported
}

export const renderProps = (name: string, props: Props): string =>
  renderToStaticMarkup(
    createElement((library as unknown as Record<string, FunctionComponent>)[name] ?? 'b', props),
  )

/** The HTML of the component with the props, theme and language of an example. */
export const renderExample = async ({ name, props, theme, language }: Example): Promise<string> =>
  renderProps(name, {
    ...props,
    ...(theme && { 'data-ankr-theme': theme }),
    ...(language && { locale: await loadLocale(language.code) }),
  })

const findElement = (node: HtmlNode, tag: string): Exclude<HtmlNode, string> | undefined => {
  if (typeof node === 'string') return undefined
  if (node.tag === tag) return node
  return node.children.map((child) => findElement(child, tag)).find(Boolean)
}

const getText = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(getText).join('')

/** Reads a page as its custom element does, and returns the props. */
export const readElement = (name: string, page: string): Props => {
  const definition = findDefinition(name)
  const element = definition && findElement(parseHtml(page), definition.tag)
  if (!element) throw new Error(`No element in ${page}`)
  const named = element.children.flatMap((node) =>
    typeof node !== 'string' && node.attributes.slot ? [[node.attributes.slot, getText(node)] as const] : [],
  )
  const text = element.children
    .filter((node) => typeof node === 'string' || !node.attributes.slot)
    .map(getText)
    .join('')
    .trim()
  const content = new Map<string, string>([...named, ...(text ? [['', text] as const] : [])])
  const known = new Set(Object.keys(definition.attributes).map(toAttributeName))
  const others = Object.entries(element.attributes).filter(([key]) => !known.has(key))
  return {
    ...attributesToProps(definition, (key) => element.attributes[key]),
    ...definition.slots?.([...content.keys()], (slot) => content.get(slot)),
    ...Object.fromEntries(others),
  }
}
