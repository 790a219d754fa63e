import { expect, test } from 'vitest'
import { answers, drive } from './drivePages.js'
import type { TestServer } from './testServer.js'

/** An app of two pages: one shows dated statistics, the other is rendered on each request and hides old ones. */
export const driveWithToday = (testServer: TestServer): void => {
  drive(testServer, '')
  drive(testServer, 'today')

  test('shows dated figures, and words in their place where they are too old today', async () => {
    expect(await testServer.read('')).toContain('15,000')
    const today = await testServer.read('today')
    expect(today).toContain('data-fact="nodes-launched"')
    expect(today).not.toContain('15,000')
  })

  test('works on a page that a link led to', () =>
    testServer.open('', async (page) => {
      await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''))
      await page.getByRole('link', { name: 'As of today' }).click()
      await page.getByRole('heading', { name: 'How we are hosted today' }).waitFor()
      await answers(page)
      expect(await page.locator('html[data-same-document]').count()).toBe(1)
    }))
}
