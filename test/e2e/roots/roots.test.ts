import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { setUp } from '../support/pageObject.js'
import { start } from './testServer.js'

const withPage = setUp(start)

/** Waits until every root is rendered or hydrated, with its islands. */
const ready = (page: Page, roots: number) =>
  page.waitForFunction((wanted) => window.page?.containers.length === wanted, roots)

const layouts: [title: string, roots: string[], shadow: boolean][] = [
  ['one root', ['19'], false],
  ['two roots', ['19', '19'], false],
  ['five roots, one of them in a shadow root', ['19', '19', '19', '19', '19'], true],
  ['two copies', ['19', '19-again'], false],
  ['a React 18 and a React 19', ['18', '19'], false],
  [
    'two copies of React 19 and one of 18, two roots of each',
    ['18', '19', '19-again', '18', '19-again', '19'],
    true,
  ],
]

describe.each(['server', 'browser'])('Several roots, rendered by the %s', (by) => {
  it.each(layouts)(
    '%s: ids and references stay within their root, and each term opens once',
    (_, roots, shadow) =>
      withPage(`/?by=${by}&roots=${roots}${shadow ? '&shadow' : ''}`, async (page) => {
        await ready(page, roots.length)
        const versions = await page.evaluate(() => window.page?.versions)
        expect(versions?.map((version) => version.split('.')[0]).sort()).toEqual(
          [...new Set(roots)].map((copy) => copy.slice(0, 2)).sort(),
        )
        expect(await page.evaluate(() => window.page?.faults())).toEqual([])
        // The table of contents of each root.
        expect(await page.evaluate(() => window.page?.references())).toBe(5 * roots.length)
        // From root to root, so that a tooltip of one copy closes for one of another.
        // Each check looks at the whole page. So on a page with many roots, each root opens another fifth of its terms.
        const step = roots.length > 2 ? 5 : 1
        const opened = await page.evaluate(async (each) => {
          const found = []
          for (const [index, container] of (window.page?.containers ?? []).entries())
            found.push(await window.page?.openEach(container, index % each, each))
          return found
        }, step)
        expect(opened.flatMap((one) => one?.wrong)).toEqual([])
        const counts = opened.map((one) => one?.opened ?? 0)
        // Every root has the same number of terms, and a fifth of them may be one more than another fifth.
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(step > 1 ? 2 : 1)
        expect(Math.max(...counts) * step).toBeGreaterThan(40)
        await page.keyboard.press('Escape')
        await page.waitForFunction(() => window.page?.tips().length === 0)
        expect(
          await page.evaluate(() => [window.page?.faults(), window.page?.recoverableErrors.flat()]),
        ).toEqual([[], []])
      }),
  )
})

const seeded: [title: string, defect: string, found: RegExp[]][] = [
  ['an id twice', '<p id="x"></p><p id="x"></p>', [/^2 × id="x"$/]],
  ['an id of ours', '<p id="root-1-dao"></p>', [/^2 × id="root-1-dao"$/]],
  [
    'an id twice, once in a shadow root',
    '<p id="x"></p><div><template shadowrootmode="open"><p id="x"></p></template></div>',
    [/^2 × id="x"$/],
  ],
  ['a description that is not there', '<p aria-describedby="x"></p>', [/^aria-describedby → x .*: nowhere$/]],
  [
    'a description in another tree',
    '<p id="x"></p><div><template shadowrootmode="open"><p aria-describedby="x"></p></template></div>',
    [/^aria-describedby → x .*: nowhere$/],
  ],
  [
    'a label and a link into another root',
    '<div data-place="mine"><label for="root-1-dao"></label><a href="#root-1-dao"></a></div>',
    [/^for → root-1-dao .*: in another root$/, /^href → root-1-dao .*: in another root$/],
  ],
  [
    'a drawing that takes a mask from nowhere',
    '<svg><path mask="url(#x)"></path></svg>',
    [/^mask → x .*: nowhere$/],
  ],
]

it.each(seeded)('Several roots, seeded: %s is found', (_, defect, found) =>
  withPage(`/?by=server&roots=19&plant=${encodeURIComponent(defect)}`, async (page) => {
    await ready(page, 1)
    expect(await page.evaluate(() => window.page?.faults())).toEqual(
      found.map((pattern) => expect.stringMatching(pattern)),
    )
  }),
)
