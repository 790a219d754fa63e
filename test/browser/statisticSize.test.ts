import { DecentralizationStats, type DecentralizationStatsProps } from 'ankr-approach'
import { type Browser, chromium, type Page } from 'playwright'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compiled } from '../../scripts/stylesheets.js'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'

const css = compiled('src/components/DecentralizationStats/DecentralizationStats.css')
/** Widths of the container in px, on both sides of every change of the layout. */
const WIDTHS = [240, 320, 479, 480, 639, 640, 800, 895, 896, 927, 928, 1200, 1600]
const LAYOUTS = ['row', 'grid', 'strip'] as const
const SIZES = ['small', 'medium', 'large'] as const
const cases = LAYOUTS.flatMap((layout) => SIZES.map((size) => ({ layout, size })))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  page = await browser.newPage({ viewport: { width: 1700, height: 900 } })
})
afterAll(() => browser?.close())

/** Returns the smallest font size of the numbers, and the largest of all other texts. */
const readFontSizes = () => {
  const walker = document.createTreeWalker(document.querySelector('.ankr') as Element, NodeFilter.SHOW_TEXT)
  const sizes: { isNumber: boolean; size: number }[] = []
  while (walker.nextNode()) {
    if (!walker.currentNode.textContent?.trim()) continue
    const element = walker.currentNode.parentElement as Element
    const isNumber = element.closest('[data-part="value"]') !== null
    sizes.push({ isNumber, size: Number.parseFloat(getComputedStyle(element).fontSize) })
  }
  const pick = (wanted: boolean) =>
    sizes.filter(({ isNumber }) => isNumber === wanted).map(({ size }) => size)
  return { number: Math.min(...pick(true)), text: Math.max(...pick(false)) }
}

/** Renders the component in containers of each width. */
const measure = async (props: DecentralizationStatsProps, extraCss = '') => {
  const markup = renderToStaticMarkup(createElement(DecentralizationStats, props))
  await page.setContent(`<!doctype html><style>${css}${extraCss}</style><body>${markup}`)
  const measured: { width: number; number: number; text: number }[] = []
  for (const width of WIDTHS) {
    await page.evaluate((px) => {
      document.body.style.inlineSize = `${px}px`
    }, width)
    measured.push({ width, ...(await page.evaluate(readFontSizes)) })
  }
  return measured
}

const findSmall = (measured: Awaited<ReturnType<typeof measure>>) =>
  measured.filter(({ number, text }) => number <= text)

const findShrinking = (measured: Awaited<ReturnType<typeof measure>>) =>
  measured.filter(({ number }, index) => number < (measured[index - 1]?.number ?? 0))

test.each(cases)(
  'DecentralizationStats with %o: a statistic is the largest text at every width',
  async (props) => {
    const measured = await measure(props)
    expect(findSmall(measured)).toEqual([])
    expect(findShrinking(measured)).toEqual([])
  },
)

test('seeded: a statistic that shrinks at 56em, and one as small as its label, are found', async () => {
  const part =
    '.ankr-DecentralizationStats.ankr-DecentralizationStats.ankr-DecentralizationStats [data-part="statistic"]'
  const shrinking = await measure(
    {},
    `@container ankr-stats (inline-size >= 56em) { ${part} { font-size: 2em } }`,
  )
  expect(findShrinking(shrinking).map(({ width }) => width)).toEqual([896])
  const small = await measure({}, `${part} { font-size: 1em }`)
  expect(findSmall(small)).toHaveLength(WIDTHS.length)
})
