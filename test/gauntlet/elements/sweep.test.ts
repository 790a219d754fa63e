import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { names } from '../../support/cases.js'
import { STYLES, script } from './site.js'
import { load, shown, stage } from './visit.js'
import { written } from './written.js'

declare global {
  interface Window {
    nodes: Element[]
  }
}

const visit = stage()

const places = (kind: 'html' | 'declared' | 'bare') =>
  written.map(({ title, [kind]: html }) => `<div data-case="${title}">${html}</div>`).join('\n')

/** What stands in each case's place. */
const trees = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-case]')].map((place) => {
        const { firstElementChild: first } = place
        return [
          place.dataset.case,
          first?.shadowRoot ? window.treeOf(first.shadowRoot) : window.treeOf(first as Element),
        ]
      }),
    ),
  )

const alive = (page: Page) =>
  page.waitForFunction(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const all = roots.flatMap((root) => [...root.querySelectorAll('[data-part="place"]')])
    return all.length > 10 && all.every((place) => place.querySelector('select'))
  })

const ofReact = async () => {
  let said: Record<string, string> = {}
  await visit(
    places('html'),
    async (page) => {
      said = await trees(page)
    },
    { head: STYLES },
  )
  return said
}

const compare = (actual: Record<string, string>, expected: Record<string, string>) => {
  expect(Object.keys(actual)).toEqual(written.map(({ title }) => title))
  for (const [title, tree] of Object.entries(expected)) expect(actual[title], title).toBe(tree)
}

describe('every component in every variant', () => {
  test('is said by an element, with React out of the way', async () => {
    expect(new Set(written.map(({ name }) => name)).size).toBe(names.length)
    const expected = await ofReact()
    await visit(places('bare') + script('/a/elements.js'), async (page) => {
      await shown(page, written.map(({ tag }) => tag).join())
      await alive(page)
      compare(await trees(page), expected)
    })
  })

  test.each(['/a/elements.js', '/a/embed.js', ''])('stays as the server wrote it with %s', async (path) => {
    const expected = await ofReact()
    await visit(places('declared') + (path && script(path)), async (page) => {
      await page.waitForTimeout(500)
      compare(await trees(page), expected)
    })
  })

  test('keeps its nodes on upgrade', async () => {
    const expected = await ofReact()
    await visit(places('declared'), async (page) => {
      const kept = () =>
        page.evaluate(() => {
          const now = [...document.querySelectorAll('[data-case] > *')].flatMap(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll('*') ?? []),
          ])
          window.nodes ??= now
          return [now.length, now.filter((node, index) => node !== window.nodes[index]).length]
        })
      const [count] = await kept()
      expect(count).toBeGreaterThan(1000)
      await load(page, '/a/elements.js')
      // Interactive parts in sight too.
      await page.waitForTimeout(1000)
      expect(await page.evaluate(() => !!customElements.get('ankr-term'))).toBe(true)
      expect(await kept()).toEqual([count, 0])
      compare(await trees(page), expected)
    })
  })

  test('a node that was lost, or a word that changed, is seen', async () => {
    const expected = await ofReact()
    await visit(places('declared'), async (page) => {
      await page
        .locator('ankr-term [data-part="trigger"]')
        .first()
        .evaluate((node) => node.remove())
      const actual = await trees(page)
      expect(Object.keys(expected).filter((title) => actual[title] !== expected[title])).toEqual(['Term'])
    })
  })
})

describe('every component looks the same', () => {
  const plain = written.filter(({ title, name }) => title === name)
  const pictures = async (kind: 'html' | 'declared' | 'bare', scripts: string, options: object) => {
    const all: Record<string, string> = {}
    const cases = plain.map(({ name, [kind]: html }) => `<div data-case="${name}">${html}</div>`).join('')
    await visit(
      cases + scripts,
      async (page) => {
        if (kind === 'bare') await shown(page, plain.map(({ tag }) => tag).join())
        await page.waitForTimeout(1500)
        for (const place of await page.locator('[data-case]').all()) {
          const name = (await place.getAttribute('data-case')) as string
          all[name] = (await place.screenshot()).toString('base64')
        }
      },
      { head: `${STYLES}<meta name="color-scheme" content="light dark">`, ...options },
    )
    return all
  }

  test.each([
    ['in light', {}],
    ['in dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 800 } }],
  ])('%s', async (_, options) => {
    const react = await pictures('html', '', options)
    const bare = await pictures('bare', script('/a/elements.js'), options)
    const declared = await pictures('declared', '', options)
    const differing = (other: typeof react) =>
      Object.keys(react).filter((name) => other[name] !== react[name])
    expect(Object.keys(react)).toEqual(names)
    expect(differing(bare)).toEqual([])
    expect(differing(declared)).toEqual([])
  })
})
