import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { setUpBrowser } from '../support/browser.js'
import { blocks, forms, measure, parentPage, parents, stylesheet, tags } from './parents/parents.js'

/** 18rem. */
const READABLE = 288

/** Parents that are as wide as their column, whatever they contain. */
const SHRINKING = /flex (row$|column)|grid/

const getBrowser = setUpBrowser()

const open = async (html: string, width: number, css = stylesheet): Promise<Page> => {
  const page = await getBrowser().newPage({ viewport: { width, height: 800 } })
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.css')
      ? route.fulfill({ contentType: 'text/css', body: css })
      : route.fulfill({ contentType: 'text/html', body: html }),
  )
  await page.goto('http://localhost/')
  return page
}

const cases = Object.keys(parents).flatMap((parent) => forms.map((form) => [parent, form] as const))

describe.each(cases)('Block components in %s, as %s', (parent, form) => {
  const selector = form === 'React' ? '.ankr' : tags.join()

  it('are at least 18rem wide, fill a narrow column, and fit a page of 320 px', async () => {
    const page = await open(parentPage(parent, form), 800)
    const wide = await page.evaluate(measure, { selector, column: 640 })
    const narrow = SHRINKING.test(parent) ? await page.evaluate(measure, { selector, column: 200 }) : []
    await page.setViewportSize({ width: 320, height: 800 })
    await page.evaluate(measure, { selector })
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await page.close()
    expect(wide).toHaveLength(blocks.length)
    expect(wide.filter(([, width]) => width < READABLE)).toEqual([])
    expect(narrow.filter(([, width]) => Math.round(width) !== 200)).toEqual([])
    expect(excess).toBeLessThanOrEqual(0)
  })
})

it('seeded: a size container without contain-intrinsic-inline-size collapses', async () => {
  const seeded = stylesheet.replaceAll(
    /contain-intrinsic-inline-size:[^;}]*/g,
    'contain-intrinsic-inline-size:none',
  )
  expect(seeded).not.toBe(stylesheet)
  const page = await open(parentPage('a flex row', 'React'), 800, seeded)
  const wide = await page.evaluate(measure, { selector: '.ankr', column: 640 })
  await page.close()
  expect(wide.filter(([, width]) => width < READABLE).length).toBeGreaterThanOrEqual(13)
})
