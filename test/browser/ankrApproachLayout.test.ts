import { readFileSync } from 'node:fs'
import { AnkrApproach, type AnkrApproachProps } from 'ankr-approach'
import { facts } from 'ankr-approach/facts'
import { type Browser, chromium, type Page } from 'playwright'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compiled } from '../../scripts/stylesheets.js'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'

const css = compiled('src/components/AnkrApproach/AnkrApproach.css')
const inter = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
const font = `@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(inter, 'base64')}) }`

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  page = await browser.newPage()
})
afterAll(() => browser?.close())

/** Renders the page in a viewport of this width, without a margin. */
const draw = async (width: number, props: AnkrApproachProps = {}) => {
  await page.setViewportSize({ width, height: 900 })
  await page.setContent(
    `<!doctype html><style>${font} body { margin: 0; font: 16px/1.5 Inter } ${css}</style>` +
      renderToStaticMarkup(createElement(AnkrApproach, props)),
  )
  await page.evaluate(() => document.fonts.ready)
}

const getFontSize = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

test('AnkrApproach: at 1280 px it is at most 5950 px tall', async () => {
  await draw(1280, { now: '2026-11-23', disclaimer: true })
  const height = await page.locator('.ankr-AnkrApproach').evaluate((root) => root.clientHeight)
  expect(height).toBeLessThanOrEqual(5950)
})

test('AnkrApproach: every fact is visible without interaction', async () => {
  await draw(1280)
  const visible = await page.evaluate(() =>
    [...document.querySelectorAll('[data-fact]')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true })
      })
      .map((element) => element.getAttribute('data-fact')),
  )
  expect(facts.map(({ id }) => id).filter((id) => !visible.includes(id))).toEqual([])
})

test.each([320, 640, 1024, 1600])('AnkrApproach: nothing overflows at %i px, in any size', async (width) => {
  for (const size of ['small', 'medium', 'large'] as const) {
    await draw(width, { size })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), size).toBe(width)
  }
})

test('AnkrApproach: with size="large", the title is 42 px on a phone and 60 px on a wide page', async () => {
  await draw(320, { size: 'large' })
  expect(await getFontSize('[data-part="hero"] > [data-part="title"]')).toBe(42)
  await draw(1280, { size: 'large' })
  expect(await getFontSize('[data-part="hero"] > [data-part="title"]')).toBe(60)
})

test.each(['small', 'medium', 'large'] as const)(
  'AnkrApproach: with size="%s", titles get smaller from the page to the section to the component',
  async (size) => {
    for (const width of [320, 1280]) {
      await draw(width, { size })
      const sizes = [
        await getFontSize('[data-part="hero"] > [data-part="title"]'),
        await getFontSize('[data-part="section-title"]'),
        await getFontSize('.ankr-DaoPathway [data-part="title"]'),
      ]
      expect(sizes, String(width)).toEqual([...new Set(sizes)].sort((a, b) => b - a))
    }
  },
)

test('AnkrApproach: 96 px are between the contents of two sections, on alternate and plain surfaces', async () => {
  for (const sectionSurfaces of ['alternate', 'plain'] as const) {
    await draw(1280, { sectionSurfaces })
    const gap = await page.evaluate(() => {
      const line = document.querySelector('section:first-child > :last-child')
      const title = document.querySelector('section:nth-child(2) > [data-part="section-title"]')
      return (title?.getBoundingClientRect().top ?? 0) - (line?.getBoundingClientRect().bottom ?? 0)
    })
    expect(gap, sectionSurfaces).toBe(96)
  }
})

test('AnkrApproach: the contents of the hero and of all sections have the same left edge', async () => {
  for (const width of [800, 1280]) {
    await draw(width)
    const edges = await page.evaluate(() =>
      [...document.querySelectorAll('[data-part="hero"] > *, [data-part="section-title"], nav > p')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => Math.round(element.getBoundingClientRect().left)),
    )
    expect(new Set(edges).size, String(width)).toBe(1)
  }
})
