import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { staticHtml } from '../elements/serverElement.js'
import { LOOSE, STYLES, script } from '../elements/testServer.js'
import { setUp } from '../elements/withPage.js'

const withPage = setUp()
const EMBED = script('/a/embed.js')

const forms = [
  ['static HTML', staticHtml('FactQuote', { factId: 'nodes-launched' }) + EMBED],
  ['a custom element', `<ankr-fact-quote fact-id="nodes-launched"></ankr-fact-quote>${EMBED}`],
  [
    'React',
    `<div data-show="FactQuote" data-props='{"factId":"nodes-launched"}'></div>${script('/react/app.js')}`,
  ],
] as const

const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy citation' })
const actions = [
  ['pointer', (page: Page) => copyButton(page).click()],
  ['key', (page: Page) => copyButton(page).press('Enter')],
  ['touch', (page: Page) => copyButton(page).tap()],
] as const

const cases = forms.flatMap(([form, body]) =>
  actions.map(([action, press]) => ({ form, action, body, press })),
)

const options = { head: STYLES, policy: LOOSE, hasTouch: true }

describe('FactQuote: the button "Copy citation"', () => {
  test.each(cases)('$form, by $action: copies the sentence, its source and its date', ({ body, press }) =>
    withPage(
      body,
      async (page) => {
        await press(page)
        await page.getByRole('status').getByText('Copied').waitFor()
        const quote = await page.locator('.ankr-FactQuote [data-fact]').first().innerText()
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        expect(copied).toContain(quote.trim())
        expect(copied).toMatch(/from Ankr, “The Ankr Approach”, version of 4 March 2022\. https:/)
      },
      { ...options, permissions: ['clipboard-read', 'clipboard-write'] },
    ),
  )

  test.each(actions)('without the permission, by %s: shows the citation as selected text', (_, press) =>
    withPage(
      forms[0][1],
      async (page) => {
        await press(page)
        const field = page.locator('textarea')
        await field.waitFor()
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue())
      },
      {
        ...options,
        before: (page) =>
          page.addInitScript(() => {
            navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
          }),
      },
    ),
  )
})
