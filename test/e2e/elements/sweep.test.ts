import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { names } from '../../support/cases.js'
import { serverElements } from './serverElement.js'
import { STYLES, script } from './testServer.js'
import { load, setUp, shown } from './withPage.js'

declare global {
  interface Window {
    nodes: Element[]
  }
}

const withPage = setUp()

const places = (kind: 'html' | 'declared' | 'bare') =>
  serverElements.map(({ title, [kind]: html }) => `<div data-case="${title}">${html}</div>`).join('\n')

/** The content of each case's container. */
const trees = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-case]')].map((container) => {
        const { firstElementChild: first } = container
        return [
          container.dataset.case,
          first?.shadowRoot ? window.treeOf(first.shadowRoot) : window.treeOf(first as Element),
        ]
      }),
    ),
  )

const expectHydrated = (page: Page) =>
  page.waitForFunction(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const all = roots.flatMap((root) => [...root.querySelectorAll('[data-part="island"]')])
    return all.length > 10 && all.every((container) => container.querySelector('select, fieldset, button'))
  })

const renderWithReact = async () => {
  let rendered: Record<string, string> = {}
  await withPage(
    places('html'),
    async (page) => {
      rendered = await trees(page)
    },
    { head: STYLES },
  )
  return rendered
}

const compare = (actual: Record<string, string>, expected: Record<string, string>) => {
  expect(Object.keys(actual)).toEqual(serverElements.map(({ title }) => title))
  for (const [title, tree] of Object.entries(expected)) expect(actual[title], title).toBe(tree)
}

describe('Custom elements: every component in every variant', () => {
  test('renders the same nodes as React', async () => {
    expect(new Set(serverElements.map(({ name }) => name)).size).toBe(names.length)
    const expected = await renderWithReact()
    await withPage(places('bare') + script('/a/elements.js'), async (page) => {
      await shown(page, serverElements.map(({ tag }) => tag).join())
      await expectHydrated(page)
      compare(await trees(page), expected)
    })
  })

  test.each(['/a/elements.js', '/a/embed.js', ''])(
    'with %s, the declarative shadow root is unchanged',
    async (path) => {
      const expected = await renderWithReact()
      await withPage(places('declared') + (path && script(path)), async (page) => {
        await page.waitForTimeout(500)
        compare(await trees(page), expected)
      })
    },
  )

  test('upgrade keeps the nodes of the declarative shadow root', async () => {
    const expected = await renderWithReact()
    await withPage(places('declared'), async (page) => {
      const countNodes = () =>
        page.evaluate(() => {
          const now = [...document.querySelectorAll('[data-case] > *')].flatMap(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll('*') ?? []),
          ])
          window.nodes ??= now
          return [now.length, now.filter((node, index) => node !== window.nodes[index]).length]
        })
      const [count] = await countNodes()
      expect(count).toBeGreaterThan(1000)
      await load(page, '/a/elements.js')
      // Interactive parts in sight too.
      await page.waitForTimeout(1000)
      expect(await page.evaluate(() => !!customElements.get('ankr-term'))).toBe(true)
      expect(await countNodes()).toEqual([count, 0])
      compare(await trees(page), expected)
    })
  })

  test('seeded: a lost node and a changed word are found', async () => {
    const expected = await renderWithReact()
    await withPage(places('declared'), async (page) => {
      await page
        .locator('ankr-term [data-ankr-term]')
        .first()
        .evaluate((node) => node.remove())
      const actual = await trees(page)
      expect(Object.keys(expected).filter((title) => actual[title] !== expected[title])).toEqual(['Term'])
    })
  })
})

/** The computed style of each element of each case, in short. Sizes follow from it, but for how engines round text in parts. */
const styles = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const geometry = /^(--|width|height|inline-size|block-size|perspective-origin|transform-origin)/
    const properties = [...getComputedStyle(document.body)].filter((name) => !geometry.test(name))
    const short = (text: string) =>
      [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0)
    return Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-case]')].map(
        ({ dataset, firstElementChild: first }) => {
          const root = first?.shadowRoot?.querySelector('.ankr') ?? (first as Element)
          // Controls are disabled until a script can answer.
          for (const control of root.querySelectorAll<HTMLSelectElement>('select, fieldset'))
            control.disabled = false
          const all = [root, ...root.querySelectorAll(`*:not(slot, ${window.ADDED_BY_HYDRATION})`)].map(
            (element) => {
              const style = getComputedStyle(element)
              const text = properties.map((name) => style.getPropertyValue(name)).join(';')
              return `${element.localName} ${short(text)}`
            },
          )
          return [dataset.case, all]
        },
      ),
    )
  })

describe('Custom elements: every component has the styles of the React form', () => {
  const plain = serverElements.filter(({ title, name }) => title === name && name !== 'AnkrApproach')

  test.each([
    ['in light', {}],
    ['in dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 800 } }],
  ] as const)('%s', async (_, options) => {
    const read = async (kind: 'html' | 'declared' | 'bare', scripts: string, styled = STYLES) => {
      let all: Record<string, string[]> = {}
      const body = plain.map(({ name, [kind]: html }) => `<div data-case="${name}">${html}</div>`).join('')
      await withPage(
        body + scripts,
        async (page) => {
          if (kind === 'bare') await shown(page, plain.map(({ tag }) => tag).join())
          await page.waitForTimeout(1500)
          all = await styles(page)
        },
        { head: `${styled}<meta name="color-scheme" content="light dark">`, ...options },
      )
      return all
    }
    const react = await read('html', '')
    expect(Object.keys(react)).toHaveLength(names.length - 1)
    expect(await read('bare', script('/a/elements.js'), '')).toEqual(react)
    expect(await read('declared', '', '')).toEqual(react)
    // Without any, they are not.
    expect(await read('html', '', '')).not.toEqual(react)
  })
})
