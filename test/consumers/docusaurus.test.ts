import { describe, expect, test } from 'vitest'
import { axe } from './support/axe.js'
import { answers, drive } from './support/drivePages.js'
import { testServer } from './support/testServer.js'

describe('Docusaurus', () => {
  const docusaurus = testServer('docusaurus', (port) => [
    'node_modules/@docusaurus/core/bin/docusaurus.mjs',
    'serve',
    '--no-open',
    '--host',
    '127.0.0.1',
    '--port',
    port,
  ])

  // The grays of the Docusaurus layout are too pale for axe.
  drive(docusaurus, '', '.ankr')

  test('components work after client-side navigation', () =>
    docusaurus.open('approach/', async (page) => {
      await page.getByRole('link', { name: 'How we are hosted' }).first().click()
      await page.getByRole('heading', { name: 'How we are hosted', level: 1 }).waitFor()
      await answers(page)
    }))

  test.each([
    ['light', 'rgb(27, 30, 35)'],
    ['dark', 'rgb(241, 244, 249)'],
  ])('components follow the %s theme of the site', (theme, ink) =>
    docusaurus.open(`approach/?docusaurus-theme=${theme}`, async (page) => {
      const root = page.locator('.ankr-AnkrApproach')
      expect(await root.evaluate((element) => getComputedStyle(element).color)).toBe(ink)
      await axe(page, '.ankr')
    }),
  )

  test('the site’s CSS for lists and tables does not change components', () =>
    docusaurus.open('approach/', async (page) => {
      const reached = await page.locator('.ankr').evaluateAll((roots) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll('table, thead, tr, li, li > p, li > div')].flatMap((element) => {
            const { display, backgroundColor, marginBlockStart, borderBlockStartWidth } =
              getComputedStyle(element)
            const isTable = element.matches('table')
            const flaws = [
              isTable && display !== 'table' && `display: ${display}`,
              element.matches('thead, tr') && backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor,
              element.matches('tr') && borderBlockStartWidth !== '0px' && `border: ${borderBlockStartWidth}`,
              element.matches('li') && marginBlockStart !== '0px' && `margin: ${marginBlockStart}`,
              element.matches('li > p') && parseFloat(marginBlockStart) > 8 && `margin: ${marginBlockStart}`,
            ].filter(Boolean)
            return flaws.length
              ? [`${element.parentElement?.className} ${element.outerHTML.slice(0, 60)}: ${flaws}`]
              : []
          }),
        ),
      )
      expect(reached).toEqual([])
    }))
})
