import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { names } from '../../support/cases.js'
import { type Name, render } from '../../support/components.js'
import { type AXNode, formatTree, getAccessibilityTree, getProperty } from './support/accessibilityTree.js'
import type { Form } from './support/page.client.js'
import { setUp } from './support/setUp.js'

const { getPage, show, setOpen } = setUp()
const withTerms = names.filter((name) => renderToStaticMarkup(render(name)).includes('<button'))

/** The trees of a component as it comes, and with its disclosures open and its first term pressed. */
const readTrees = async (name: Name, form: Form) => {
  const page = getPage()
  await show(name, form)
  const closed = await getAccessibilityTree(page)
  await setOpen(true)
  const term = await page.evaluate(() => window.reader.pressFirstTerm())
  const open = await getAccessibilityTree(page)
  return { closed, open, term }
}

const trees = new Map<string, ReturnType<typeof readTrees>>()
const getTrees = (name: Name, form: Form) => {
  const key = `${name} ${form}`
  const read = trees.get(key) ?? readTrees(name, form)
  trees.set(key, read)
  return read
}

const getRole = (node: AXNode) => String(node.role?.value)
const getName = (node: AXNode) => String(node.name?.value ?? '')
const getTexts = (nodes: readonly AXNode[]) =>
  nodes.filter((node) => getRole(node) === 'StaticText').map(getName)
const count = (nodes: readonly AXNode[], text: string) => getTexts(nodes).join('').split(text).length - 1

const LIVE: Partial<Record<Name, number>> = {
  FactQuote: 1,
  InteropChecker: 1,
  ResilienceExplorer: 1,
  AnkrApproach: 2,
}
/** Roles whose name is their content. */
const NAMED_BY_CONTENT = /^(StaticText|InlineTextBox|row|cell|gridcell)$/

describe.each(names)('%s', (name) => {
  it('has the accessibility tree of its snapshot', async () => {
    const { closed, open } = await getTrees(name, 'React')
    const text = `As it comes\n\n${formatTree(closed)}\n\nDisclosures open, first term pressed\n\n${formatTree(open)}\n`
    await expect(text).toMatchFileSnapshot(`../../__accessibility-tree__/${name}.txt`)
  })

  it('has the same accessibility tree as a custom element', async () => {
    const [react, element] = [await getTrees(name, 'React'), await getTrees(name, 'custom element')]
    expect(formatTree(element.closed)).toBe(formatTree(react.closed))
    expect(formatTree(element.open)).toBe(formatTree(react.open))
  })

  it('has one polite live region for each result', async () => {
    const { open } = await getTrees(name, 'React')
    const live = open.filter((node) => !node.ignored && getRole(node) === 'status')
    expect(live.map((node) => getProperty(node, 'live'))).toEqual(Array(LIVE[name] ?? 0).fill('polite'))
    expect(open.filter((node) => getProperty(node, 'live') === 'assertive')).toEqual([])
  })

  it('has names of at most 120 characters', async () => {
    const { open } = await getTrees(name, 'React')
    const long = open.filter(
      (node) => !node.ignored && getName(node).length > 120 && !NAMED_BY_CONTENT.test(getRole(node)),
    )
    expect(long.map((node) => `${getRole(node)}: ${getName(node)}`)).toEqual([])
  })
})

describe.each(withTerms)('%s', (name) => {
  it.each<Form>(['React', 'custom element'])('%s: a pressed term is expanded and read once', async (form) => {
    const { closed, open, term } = await getTrees(name, form)
    if (!term) throw new Error('No term.')
    const find = (nodes: readonly AXNode[]) =>
      nodes.find((node) => getRole(node) === 'button' && getName(node) === term.name) as AXNode
    expect(getProperty(find(closed), 'expanded')).toBe(false)
    expect(find(closed).description?.value).toContain(term.meaning)
    expect(getProperty(find(open), 'expanded')).toBe(true)
    expect(find(open).description?.value ?? '').toBe('')
    expect(count(open, term.meaning) - count(closed, term.meaning)).toBe(1)
    const texts = open
      .filter(({ role }) => /button|StaticText/.test(String(role?.value)))
      .map(getName)
      .join('\n')
    expect(texts.indexOf(term.meaning.slice(0, 20))).toBeGreaterThan(texts.indexOf(term.name))
  })
})
