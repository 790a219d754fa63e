import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { modules, parse, walk } from '../support/modules.js'

/** What a strict policy blocks, or two copies of us on a page would fight over. */
const ELEMENTS = ['style', 'script', 'Suspense', 'iframe']
const ATTRIBUTES = ['style', 'dangerouslySetInnerHTML', 'id']

const ALLOWED = [
  // Anchors for a table of contents. A prop distinguishes two copies on a page.
  'src/components/AnkrApproach/Section.tsx: id',
  // Passed to React only during hydration, when it writes nothing and keeps the server HTML.
  'src/islands/Island.tsx: dangerouslySetInnerHTML',
]

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    return ELEMENTS.find((name) => name === node.tagName.getText().replace(/^React\./, ''))
  }
  if (ts.isJsxAttribute(node))
    return ATTRIBUTES.find((name) => name === node.name.getText() && name !== 'id') ?? idOf(node)
  const isSpread = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)
  return isSpread && node.name.getText() === 'dangerouslySetInnerHTML' ? 'dangerouslySetInnerHTML' : undefined
}

/** An id on an element of HTML; on a component it is a prop like any other. */
const idOf = (attribute: ts.JsxAttribute): string | undefined => {
  const tag = attribute.parent.parent.tagName.getText()
  return attribute.name.getText() === 'id' && /^[a-z]/.test(tag) ? 'id' : undefined
}

const uses = (file: string, text?: string) =>
  [...walk(parse(file, text))].flatMap((node) => {
    const name = nameOf(node)
    return name ? [`${file}: ${name}`] : []
  })

describe('Source rules', () => {
  it('no component has an inline style, script, raw HTML, Suspense or id', () => {
    expect(modules.filter((file) => file.endsWith('x')).flatMap((file) => uses(file))).toEqual(ALLOWED)
  })

  it.each([
    ['<p style={{ order: 1 }} />', 'style'],
    ['<style>{"p {}"}</style>', 'style'],
    ['<script src="/x.js" />', 'script'],
    ['<React.Suspense />', 'Suspense'],
    ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML'],
    ['<p {...{ dangerouslySetInnerHTML: html }} />', 'dangerouslySetInnerHTML'],
    ['<p id="term" />', 'id'],
  ])('seeded: %s is found', (jsx, name) => {
    expect(uses('src/planted.tsx', `export const planted = ${jsx}`)).toEqual([`src/planted.tsx: ${name}`])
  })

  it('allowed: a prop of a component is not reported', () => {
    expect(uses('src/planted.tsx', 'export const planted = <Term id="dao" {...rest} />')).toEqual([])
  })
})
