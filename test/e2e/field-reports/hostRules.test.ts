import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { names } from '../../support/cases.js'
import { render } from '../../support/components.js'
import { hostPages, stylesheet } from './openPage.js'

const open = hostPages()
const all = names.map((name) => renderToString(render(name))).join('')

/** Position and size of every element of the components, and the content of its pseudo-elements. */
const layout = (rules: string, body: string, css = stylesheet) =>
  open({ body: `<main>${body}</main>`, css, head: `<style>${rules}</style>` }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.ankr, .ankr *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const part =
          element.getAttribute('data-part') ?? element.getAttribute('data-fact') ?? element.className
        const { display } = getComputedStyle(element)
        // Those of a hidden definition are not drawn.
        const pseudo =
          display === 'none' || ['::before', '::after'].map((name) => getComputedStyle(element, name).content)
        return `${element.tagName} ${part} ${[x, y, width, height].map(Math.round)} ${pseudo}`
      }),
    ),
  )

const changed = async (rules: string, body: string, css?: string) => {
  const [designed, found] = await Promise.all([layout('', body, css), layout(rules, body, css)])
  expect(designed.length).toBeGreaterThan(10)
  return found.filter((line, index) => line !== designed[index])
}

describe('Host CSS for elements leaves the layout of components unchanged', () => {
  it.each([
    'dl { display: grid; grid-template-columns: 1fr 1fr }',
    'main dl { display: flex; gap: 2em }',
    '.x, dl { display: grid; columns: 2 }',
    'span::before { content: "s" }',
    'div::after, dl::before, section::before { content: "s" }',
    ':where(p, ul, dl) { font-size: 1.1em }',
    'dl { font-size: 1.2em }',
  ])('%s', async (rules) => {
    expect(await changed(rules, all)).toEqual([])
  })

  it('dl { all: unset }: Glossary is unchanged', async () => {
    expect(await changed('dl { all: unset }', renderToString(render('Glossary')))).toEqual([])
  })

  it('seeded: without the reset of pseudo-elements, `span::before` is found', async () => {
    const seeded = stylesheet.replace(/:where\(\.ankr\):not[^{}]*:before[^{}]*\{content:none\}/, '')
    expect(seeded).not.toBe(stylesheet)
    expect((await changed('span::before { content: "s" }', all, seeded)).length).toBeGreaterThan(10)
  })
})

describe('Host CSS on paper', () => {
  const rules = 'main span { float: left; padding: 9px; opacity: 0.5; text-decoration: overline }'
  const print = (css = stylesheet) =>
    open(
      { body: `<main>${renderToString(render('Term'))}</main>`, css, head: `<style>${rules}</style>` },
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        return page.locator('[data-ankr-term] + span').evaluate((definition) => {
          const { display, float, padding, opacity, textDecorationLine } = getComputedStyle(definition)
          return [display, float, padding, opacity, textDecorationLine]
        })
      },
    )

  it('a printed definition has none of the rules for `span`', async () => {
    expect(await print()).toEqual(['inline', 'none', '0px', '1', 'none'])
  })

  it('seeded: without the reset of printed definitions, the rules are found', async () => {
    const seeded = stylesheet.replace(
      /all:\s*revert;(?=color:\s*inherit;font:\s*inherit;text-decoration)/,
      '',
    )
    expect(seeded).not.toBe(stylesheet)
    expect(await print(seeded)).not.toEqual(['inline', 'none', '0px', '1', 'none'])
  })
})

describe('Attribute `hidden`', () => {
  it.each(names)('%s: a hidden component has no box', async (name) => {
    const html = renderToString(render(name, undefined, { hidden: true }))
    const height = await open({ body: html }, (page) =>
      page.evaluate(() => document.querySelector('.ankr')?.getClientRects().length),
    )
    expect(height).toBe(0)
  })
})
