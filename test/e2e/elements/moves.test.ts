import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { serverElement } from './serverElement.js'
import { LOOSE, script } from './testServer.js'
import { setUp, shown } from './withPage.js'

const withPage = setUp()

const PLACES =
  '<div id="here"></div><div id="there"><p>first</p></div><dialog></dialog><iframe src="about:blank"></iframe>'
const ELEMENTS = script('/a/elements.js')
const CHECKER = '<ankr-interop-checker></ankr-interop-checker>'
const EXPLAINER = '<ankr-web3-explainer></ankr-web3-explainer>'

declare global {
  interface Element {
    moveBefore(node: Node, before: Node | null): void
  }
  interface Window {
    moved: Element[]
  }
}

/** How a page moves an element; each is given by text, to run on the page. */
const moves: Record<string, (nodes: Element[]) => void> = {
  'appended elsewhere': (nodes) => document.querySelector('#there')?.append(...nodes),
  'inserted before another': (nodes) => {
    for (const node of nodes)
      document.querySelector('#there')?.insertBefore(node, document.querySelector('#there p'))
  },
  'moved by moveBefore()': (nodes) => {
    for (const node of nodes) document.querySelector('#there')?.moveBefore(node, null)
  },
  'put into a shadow root': (nodes) => {
    document
      .querySelector('#there')
      ?.attachShadow({ mode: 'open' })
      .append(...nodes)
  },
  'put into a modal dialog': (nodes) => {
    const dialog = document.querySelector('dialog') as HTMLDialogElement
    dialog.showModal()
    dialog.append(...nodes)
  },
  'removed and put back at once': (nodes) => {
    for (const node of nodes) node.remove()
    document.querySelector('#here')?.append(...nodes)
  },
}

const open = async (page: Page) => {
  await shown(page, 'ankr-web3-explainer, ankr-interop-checker')
  await page.locator('ankr-interop-checker select').nth(1).selectOption({ index: 0 })
  await page.locator('ankr-web3-explainer summary').click()
  await page.evaluate(() => {
    window.moved = [...document.querySelectorAll('ankr-web3-explainer, ankr-interop-checker')]
  })
}

/** Reads the recorded nodes, wherever they are now. */
const state = (page: Page) =>
  page.evaluate(() =>
    window.moved.map(({ shadowRoot }) => ({
      text: shadowRoot?.textContent,
      open: shadowRoot?.querySelector('details')?.open,
      selected: [...(shadowRoot?.querySelectorAll('select') ?? [])].map(({ value }) => value),
      size: getComputedStyle(shadowRoot?.querySelector('[data-part="title"], [data-part="intro"]') as Element)
        .fontSize,
      rule: getComputedStyle(shadowRoot?.querySelector('.ankr') as Element).borderInlineStartWidth,
    })),
  )

const answers = async (page: Page) => {
  const checker = page.locator('ankr-interop-checker')
  const verdict = checker.locator('[data-part="verdict"]')
  const before = await verdict.textContent()
  await checker.locator('select').nth(1).selectOption({ index: 5 })
  await expect.poll(() => verdict.textContent()).not.toBe(before)
  const term = page.locator('ankr-web3-explainer [data-ankr-term]').first()
  await term.click()
  await page.locator('.ankr-Tooltip').waitFor()
}

describe.each([
  ['filled by the browser', EXPLAINER + CHECKER],
  ['written by a server', serverElement('Web3Explainer') + serverElement('InteropChecker')],
])('Custom elements, moved: %s', (_, html) => {
  test.each(Object.entries(moves))('%s: content, state and styles are kept', (_, move) =>
    withPage(
      `<div id="here">${html}</div>${PLACES.replace('<div id="here"></div>', '')}${ELEMENTS}`,
      async (page) => {
        await open(page)
        const before = await state(page)
        expect(before[0]?.open).toBe(true)
        await page.evaluate(`(${move})(window.moved)`)
        await page.waitForTimeout(100)
        await expect.poll(() => state(page)).toEqual(before)
        await answers(page)
      },
    ),
  )

  test('removed and put back later: the content is the same', () =>
    withPage(`<div id="here">${html}</div>${ELEMENTS}`, async (page) => {
      await open(page)
      const before = (await state(page))[0]
      await page.evaluate(() => window.moved.map((node) => node.remove()))
      await page.waitForTimeout(100)
      await page.evaluate(() => document.querySelector('#here')?.append(...window.moved))
      await page.locator('ankr-interop-checker select').first().waitFor()
      const after = (await state(page))[0]
      expect({ ...after, open: true }).toEqual(before)
      await answers(page)
    }))

  test('adopted by the document of a frame: content, state and styles are kept', () =>
    withPage(
      `<div>${html}</div>${PLACES}${ELEMENTS}`,
      async (page) => {
        await open(page)
        const before = await state(page)
        await page.evaluate(() => {
          const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement
          contentDocument?.body.append(...window.moved)
        })
        await page.waitForTimeout(300)
        const texts = (all: typeof before) =>
          all.map(({ text, open, selected, rule }) => ({ text, open, selected, rule }))
        expect(texts(await state(page))).toEqual(texts(before))
        expect((await state(page))[0]?.size).toBe(before[0]?.size)
      },
      { policy: LOOSE },
    ))
})

/** What is left after the garbage has been collected. */
const counts = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  await session.detach()
  return { nodes, jsEventListeners }
}

test('Custom elements, removed: no listener, observer or node is left', () =>
  withPage(ELEMENTS, async (page) => {
    const cycle = (times: number) =>
      page.evaluate(async (times) => {
        for (let time = 0; time < times; time++) {
          const all = ['ankr-web3-explainer', 'ankr-interop-checker', 'ankr-chain-neutral-badge'].map((tag) =>
            document.body.appendChild(document.createElement(tag)),
          )
          await new Promise((done) => setTimeout(done, 20))
          for (const node of all) node.remove()
          await new Promise((done) => setTimeout(done))
        }
      }, times)
    await page.waitForFunction(() => customElements.get('ankr-term'))
    await cycle(5)
    const before = await counts(page)
    await cycle(30)
    const after = await counts(page)
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10)
    expect(after.nodes - before.nodes).toBeLessThan(200)
  }))
