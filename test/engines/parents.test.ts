import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measureWidths } from './parents/measureWidths.js'
import { blocks, forms, parentPage, parents, stylesheet, tags } from './parents/parents.js'
import { type EnginePage, engineNames } from './support/enginePage.js'
import { openEngine } from './support/openEngine.js'
import { servePages } from './support/servePages.js'

/** 18rem. */
const READABLE = 288

/** Parents that are as wide as their column, whatever they contain. */
const SHRINKING = /flex (row$|column)|grid/

const cases = Object.keys(parents).flatMap((parent, index) =>
  forms.map((form) => ({ parent, form, path: `/${form}-${index}.html` })),
)
const selectors = { React: '.ankr', element: tags.join() }

/** The stylesheet before the fix of report 2.1: size containers have no intrinsic width. */
const seeded = stylesheet.replaceAll(
  /contain-intrinsic-inline-size:[^;}]*/g,
  'contain-intrinsic-inline-size:none',
)
const SEEDED_PATH = '/seeded.html'

let testServer: Awaited<ReturnType<typeof servePages>>
beforeAll(async () => {
  testServer = await servePages({
    ...Object.fromEntries(cases.map(({ parent, form, path }) => [path, parentPage(parent, form)])),
    [SEEDED_PATH]: parentPage('a flex row', 'React').replaceAll('/styles.css', '/seeded.css'),
    '/styles.css': stylesheet,
    '/seeded.css': seeded,
  })
})
afterAll(() => testServer?.close())

describe.each(engineNames)('Block components in %s', (engine) => {
  let page: EnginePage
  beforeAll(async () => {
    page = await openEngine(engine)
  })
  afterAll(() => page?.close())

  const measure = async (path: string, selector: string) => {
    await page.goto(testServer.url + path)
    return page.evaluate(measureWidths, selector)
  }

  test.each(cases)(
    'in $parent, as $form: are at least 18rem wide, fill a narrow column, and fit a page of 320 px (2.1)',
    async ({ parent, form, path }) => {
      const { wide, narrow, excess } = await measure(path, selectors[form])
      expect(wide).toHaveLength(blocks.length)
      expect.soft(wide.filter(([, width]) => width < READABLE)).toEqual([])
      if (SHRINKING.test(parent))
        expect.soft(narrow.filter(([, width]) => Math.round(width) !== 200)).toEqual([])
      expect.soft(excess).toBeLessThanOrEqual(0)
    },
  )

  test('seeded: without contain-intrinsic-inline-size, they collapse in a flex row', async () => {
    expect(seeded).not.toBe(stylesheet)
    const { wide } = await measure(SEEDED_PATH, selectors.React)
    expect(wide.filter(([, width]) => width < READABLE).length).toBeGreaterThanOrEqual(13)
  })
})
