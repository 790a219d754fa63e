import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { names } from '../../support/cases.js'
import { render } from '../../support/components.js'
import { hostPages, stylesheet } from './openPage.js'

const open = hostPages()

/** Parts that stay on one sheet of paper: an item with its statistic, source or status, and the row of a table. */
const UNITS =
  'tr, [data-part="stat"], [data-part="entry"], [data-part="timeline-item"], [data-part="description-item"], [data-part="source-item"], [data-part="reason"], [data-part="step"]'
/** Parts that stay with the content after them. */
const HEADS = '.ankr > [data-part="title"], caption, summary, thead tr, [data-part="section-title"]'

/** The parts of all components that a page break may cut, or separate from their content. */
const findBreaks = (css = stylesheet) =>
  open({ body: names.map((name) => renderToString(render(name))).join(''), css }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    return page.evaluate(
      ([units, heads]) => {
        const describe = (element: Element) =>
          `${element.closest('.ankr')?.classList[1]} ${element.getAttribute('data-part') ?? element.localName}`
        const avoids = (element: Element, property: 'breakInside' | 'breakAfter') =>
          // A table head of one row has the rule on either.
          [element, ...(element.localName === 'tr' ? [element.parentElement as Element] : [])].some(
            (each) => getComputedStyle(each)[property] === 'avoid',
          )
        const find = (selector: string, property: 'breakInside' | 'breakAfter') =>
          [...document.querySelectorAll(selector)]
            .filter((element) => element.closest('.ankr') && !avoids(element, property))
            .map((element) => `${describe(element)} ${property}`)
        const count = document.querySelectorAll(`${units}, ${heads}`).length
        return { count, breaks: [...new Set([...find(units, 'breakInside'), ...find(heads, 'breakAfter')])] }
      },
      [UNITS, HEADS] as const,
    )
  })

describe('Page breaks in print (3.3)', () => {
  it('no item or row is split, and no heading or table head is at the end of a page', async () => {
    const { count, breaks } = await findBreaks()
    expect(count).toBeGreaterThan(50)
    expect(breaks).toEqual([])
  })

  it('seeded: without `break-inside` and `break-after`, they are found', async () => {
    const { breaks } = await findBreaks(stylesheet.replaceAll(/break-(inside|after):avoid;?/g, ''))
    expect(breaks.length).toBeGreaterThan(10)
  })
})
