import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { serverElement } from './serverElement.js'
import { script } from './testServer.js'
import { load, setUp, shown } from './withPage.js'

const withPage = setUp()
const BADGE = '<ankr-chain-neutral-badge></ankr-chain-neutral-badge>'

describe('Custom elements: defined twice', () => {
  test.each([
    ['by the same module from another copy', ['/a/elements.js', '/b/elements.js']],
    ['by both scripts of two copies', ['/a/elements.js', '/a/embed.js', '/b/embed.js', '/b/ankr-term.js']],
    ['by one address, asked for in two ways', ['/a/ankr-term.js', '/a/ankr-term.js?again', '/a/elements.js']],
  ])('%s: a term opens one tooltip', (_, paths) =>
    withPage(
      `<ankr-term term="dao"></ankr-term>${BADGE}${paths.map((path) => script(path)).join('')}`,
      async (page) => {
        await shown(page, 'ankr-term')
        const term = page.locator('ankr-term [data-ankr-term]')
        await term.click()
        await page.locator('.ankr-Tooltip').waitFor()
        expect(await page.locator('.ankr-Tooltip').count()).toBe(1)
      },
    ),
  )

  test('if the page has defined an element of the same name, the others still work', () =>
    withPage(
      `<ankr-term term="dao">Own</ankr-term>${BADGE}`,
      async (page) => {
        await load(page, '/a/elements.js')
        await load(page, '/a/embed.js')
        await shown(page, 'ankr-chain-neutral-badge')
        expect(await page.locator('ankr-term').evaluate(({ shadowRoot }) => shadowRoot)).toBe(null)
        expect(await page.evaluate(() => customElements.get('ankr-term')?.name)).toBe('HostTerm')
      },
      {
        before: (page) =>
          page.addInitScript(() => {
            class HostTerm extends HTMLElement {}
            customElements.define('ankr-term', HostTerm)
          }),
      },
    ))
})

describe('Custom elements: many on a page', () => {
  // Equal elements have the same props, for which `reuseOutput()` returns the same elements.
  test('of two equal ones, one is removed and the other changes, and both are right again', () =>
    withPage(`<main>${BADGE.repeat(2)}</main>${script('/a/embed.js')}`, async (page) => {
      const read = () =>
        page.locator('ankr-chain-neutral-badge').evaluateAll((badges) =>
          badges.map(({ shadowRoot }) => {
            const root = shadowRoot?.querySelector<HTMLElement>('.ankr')
            return [root?.dataset.size, root?.textContent, root?.querySelectorAll('[data-fact]').length]
          }),
        )
      await shown(page, 'ankr-chain-neutral-badge')
      const [first = [], second] = await read()
      expect(first).toEqual(['medium', expect.stringContaining('Chain neutral'), 4])
      expect(second).toEqual(first)
      await page.evaluate(() => {
        const [one, other] = document.querySelectorAll('ankr-chain-neutral-badge')
        other?.setAttribute('size', 'large')
        one?.remove()
      })
      await expect.poll(read).toEqual([['large', ...first.slice(1)]])
      await page.evaluate(() => {
        document.querySelector('ankr-chain-neutral-badge')?.removeAttribute('size')
        document.querySelector('main')?.append(document.createElement('ankr-chain-neutral-badge'))
      })
      await expect.poll(read).toEqual([first, first])
      for (const index of [0, 1]) {
        await page.locator('ankr-chain-neutral-badge [data-ankr-term]').nth(index).click()
        await expect.poll(() => page.locator('.ankr-Tooltip').count()).toBe(1)
      }
    }))

  test('100 badges share style sheets and modules, and each opens its tooltip', () =>
    withPage(BADGE.repeat(100) + script('/a/embed.js'), async (page, asked) => {
      await shown(page, 'ankr-chain-neutral-badge')
      const sheets = await page.evaluate(() => {
        const lists = [...document.querySelectorAll('ankr-chain-neutral-badge')].map(
          ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? [],
        )
        return {
          all: lists.flat().length,
          different: new Set(lists.flat()).size,
          each: lists[0]?.length ?? 0,
        }
      })
      expect(sheets.each).toBeGreaterThan(2)
      expect(sheets).toEqual({ all: 100 * sheets.each, different: sheets.each, each: sheets.each })
      for (const nth of [0, 50, 99]) {
        await page.locator('ankr-chain-neutral-badge [data-ankr-term]').nth(nth).click()
        await page.locator('ankr-chain-neutral-badge').nth(nth).locator('.ankr-Tooltip').waitFor()
        await page.keyboard.press('Escape')
        await page.locator('.ankr-Tooltip').waitFor({ state: 'detached' })
      }
      const scripts = asked.filter((path) => path.endsWith('.js'))
      expect(scripts).toEqual([...new Set(scripts)])
    }))

  test('two kinds share the core module and common style sheets', () =>
    withPage(`${BADGE}<ankr-callout>Own</ankr-callout>${script('/a/embed.js')}`, async (page, asked) => {
      await shown(page, 'ankr-callout, ankr-chain-neutral-badge')
      expect(asked.filter((path) => path.includes('/core-'))).toHaveLength(1)
      const shared = await page.evaluate(() => {
        const [one = [], other = []] = ['ankr-callout', 'ankr-chain-neutral-badge'].map(
          (tag) => document.querySelector(tag)?.shadowRoot?.adoptedStyleSheets,
        )
        return one.filter((sheet) => other.includes(sheet)).length
      })
      expect(shared).toBeGreaterThan(1)
    }))

  test.each([[''], ['<ankr-interop-checker></ankr-interop-checker>']])(
    'InteropChecker: two scripts of two copies hydrate it once, beside "%s"',
    (more) =>
      withPage(serverElement('InteropChecker') + more, async (page) => {
        await load(page, '/a/embed.js')
        const select = page.locator('ankr-interop-checker').first().locator('select').nth(1)
        await page.waitForTimeout(500)
        await load(page, '/b/elements.js')
        await page.waitForTimeout(500)
        const verdict = page.locator('ankr-interop-checker').first().locator('[data-part="verdict"]')
        const before = await verdict.textContent()
        await select.selectOption({ index: 0 })
        await expect.poll(() => verdict.textContent()).not.toBe(before)
        expect((await page.evaluate(() => window.announced)).map(({ type }) => type)).toEqual([
          'ankr-interop-check',
        ])
        await page
          .locator('ankr-interop-checker')
          .first()
          .evaluate((node) => node.setAttribute('heading-level', '3'))
        await page.locator('ankr-interop-checker').first().locator('h3').waitFor()
      }),
  )
})

describe('Custom elements without adoptedStyleSheets', () => {
  const withoutSheets = (page: Page) =>
    page.addInitScript(() => {
      for (const { prototype } of [ShadowRoot, Document]) {
        delete (prototype as { adoptedStyleSheets?: unknown }).adoptedStyleSheets
      }
    })
  const styles = (page: Page) =>
    page.locator('article > *').evaluateAll((elements) =>
      elements.map((element) => {
        const root = element.shadowRoot?.querySelector('.ankr') as Element
        const { display } = getComputedStyle(element)
        const { color, fontSize, paddingInlineStart, borderInlineStart } = getComputedStyle(root)
        return { display, color, fontSize, paddingInlineStart, borderInlineStart, height: root.clientHeight }
      }),
    )
  const body = `<article>${BADGE}<ankr-term term="dao"></ankr-term><ankr-callout>Own</ankr-callout><ankr-web3-explainer></ankr-web3-explainer></article>${script('/a/elements.js')}`

  test('link to their styles and look the same', async () => {
    let expected: unknown
    await withPage(body, async (page) => {
      await shown(page, 'article > *')
      expected = await styles(page)
      expect(await page.locator('link').count()).toBe(0)
    })
    await withPage(
      body,
      async (page, asked) => {
        await shown(page, 'article > *')
        await expect.poll(() => styles(page)).toEqual(expected)
        expect(await page.locator('link').count()).toBe(4)
        expect(asked).toContain('/a/ChainNeutralBadge.css')
      },
      { before: withoutSheets },
    )
  })

  test('of renderToElement() look the same with their own link', async () => {
    let expected: unknown
    await withPage(body, async (page) => {
      await shown(page, 'article > *')
      expected = await styles(page)
    })
    const serverHtml = [
      serverElement('ChainNeutralBadge'),
      serverElement('Term', { term: 'dao' }),
      serverElement('Callout', { children: 'Own' }),
      serverElement('Web3Explainer'),
    ].join('')
    for (const path of ['', '/a/embed.js', '/a/elements.js']) {
      await withPage(`<article>${serverHtml}</article>${path && script(path)}`, async (page) => {
        await expect.poll(() => styles(page)).toEqual(expected)
      })
    }
  })
})
