import { resolve } from 'node:path'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { compiled } from '../../../scripts/stylesheets.js'
import * as specs from '../../../src/custom-elements/definitions.js'
import { names } from '../../support/cases.js'
import { render } from '../../support/components.js'

/** A way to render the components on a page. The comparison is the same for each. */
export interface Variant {
  readonly title: string
  /** The module that the page runs; it sets `data-ready` on `<html>` when all is there. */
  readonly client: string
  /** What it imports by another name than its own. */
  readonly alias?: Readonly<Record<string, string>>
  /** The sheet that the page itself loads, before the host's. */
  readonly styles: string
  /** HTML for each component, in a separate container. */
  readonly containers: readonly string[]
}

/** For an inline component, the sentence is part of the container. */
const inline = ['ChainNeutralBadge', 'FactText', 'Term']

const container = (name: string, html: string) =>
  inline.includes(name)
    ? `<p data-place="${name}">Before it <span data-name="${name}">${html}</span> and after it.</p>`
    : `<div data-place="${name}"><div data-name="${name}">${html}</div></div>`

/** Components as React writes them, in the page itself. */
export const lightDom: Variant = {
  title: 'light DOM',
  client: 'test/e2e/site/page.client.tsx',
  styles: compiled('src/styles.css'),
  containers: names.map((name) => container(name, renderToString(<StrictMode>{render(name)}</StrictMode>))),
}

/** What an element needs to show anything. */
const attributes: Readonly<Record<string, string>> = {
  FactQuote: ' fact-id="nodes-launched"',
  // A short sentence stays on one line if the page indents its paragraphs.
  FactText: ' fact-id="self-funded"',
  Term: ' term="dao"',
}

/** The same as custom elements, from the built package. */
export const shadowDom: Variant = {
  title: 'shadow DOM',
  client: 'test/e2e/hosts/elements.client.ts',
  alias: { 'ankr-approach/elements': resolve('dist/embed/elements.js') },
  styles: '',
  containers: names.map((name) => {
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: a sweep wants them all
    const { tag } = specs[name]
    return container(name, `<${tag}${attributes[name] ?? ''}></${tag}>`)
  }),
}
