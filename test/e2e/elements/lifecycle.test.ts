import { describe, expect, test } from 'vitest'
import { chooseOption } from '../../support/chooseOption.js'
import { html, setUp } from './embedPage.js'
import { serverElement, staticHtml } from './serverElement.js'

const { open, root, trigger, expectTooltip, getPage } = setUp()

describe('elements that innerHTML inserts', () => {
  test('embed.js: a Term with a left-over template shows its name and opens its tooltip', async () => {
    await open(html('<main></main>'))
    await getPage().waitForLoadState()
    await getPage().evaluate(
      (markup) => {
        document.body.innerHTML = markup
      },
      serverElement('Term', { term: 'dao' }) +
        serverElement('Callout', { title: 'Title', children: 'Text' }) +
        serverElement('DecentralizationStats', { stats: ['nodes-launched'] }),
    )
    await root('ankr-term').waitFor()
    expect(await trigger('ankr-term').textContent()).toMatch(/\w{3}/)
    await root('ankr-callout').waitFor()
    expect(await getPage().locator('ankr-callout').innerText()).toMatch(/Text\s+Title/)
    await root('ankr-decentralization-stats').waitFor()
    expect(
      await getPage().locator('ankr-decentralization-stats [data-fact="nodes-launched"]').count(),
    ).toBeGreaterThan(0)
    expect(await getPage().locator('template').count()).toBe(0)
    await expectTooltip('ankr-term')
  })

  test('elements: the content of a left-over template never runs', async () => {
    await open(html('<main></main>'))
    await getPage().waitForLoadState()
    await getPage().evaluate(() => {
      document.body.innerHTML =
        '<ankr-term term="dao"><template shadowrootmode="open"><img src="x" onerror="window.ran = true"></template></ankr-term>'
    })
    await root('ankr-term').waitFor()
    await getPage().waitForTimeout(500)
    expect(await getPage().evaluate('window.ran')).toBeUndefined()
  })
})

describe('a page that streams', () => {
  test('embed.js: an element that is parsed whole upgrades before the page ends', async () => {
    await open(
      html(
        `<ankr-term term="dao"></ankr-term>${serverElement('Term', { term: 'node' }).replace('<ankr-term', '<ankr-term id="written"')}<p>More</p>`,
      ),
      {
        later: '<ankr-callout>Last</ankr-callout></body></html>',
      },
    )
    // The root of `#written` is in the HTML. The root of the other term shows that embed.js has run.
    await root('ankr-term:not(#written)').waitFor({ timeout: 2500 })
    await expectTooltip('#written')
    expect(await getPage().evaluate(() => document.readyState)).toBe('loading')
    await root('ankr-callout').waitFor()
    expect(await getPage().locator('ankr-callout').innerText()).toContain('Last')
  })
})

describe('an element that renderToElement() wrote', () => {
  test('embed.js: a tooltip that is open when the definition loads stays open, and closes on Escape', async () => {
    const bare = '<ankr-term id="bare" term="dao"></ankr-term>'
    let isRequested = false
    let load = () => {}
    const isHeld = new Promise<void>((done) => {
      load = done
    })
    await open(
      html(serverElement('Term', { term: 'node' }).replace('<ankr-term', '<ankr-term id="written"') + bare),
      {
        before: (page) =>
          page.route(/ankr-term\.js/, (route) => {
            isRequested = true
            return isHeld.then(() => route.continue())
          }),
      },
    )
    await expect.poll(() => isRequested).toBe(true)
    await expectTooltip('#written')
    load()
    await root('#bare').waitFor()
    expect(await getPage().locator('#written .ankr-Tooltip').isVisible()).toBe(true)
    const isInTopLayer = await getPage()
      .locator('#written .ankr-TooltipContainer')
      .evaluate((container) => container.matches(':popover-open'))
    expect(isInTopLayer).toBe(true)
    await getPage().keyboard.press('Escape')
    await getPage().locator('.ankr-Tooltip').waitFor({ state: 'hidden' })
  })

  test('embed.js: setAttribute() shows, and removing the attribute undoes it', async () => {
    await open(html(serverElement('Web3Explainer', { headingLevel: 3 })))
    await getPage().waitForLoadState()
    const element = getPage().locator('ankr-web3-explainer')
    await element.locator('summary').click()
    await element.evaluate((node) => node.setAttribute('heading-level', '5'))
    await element.locator('h5').waitFor()
    expect(await element.locator('h3').count()).toBe(0)
    expect(await element.locator('details').getAttribute('open')).not.toBeNull()
    await element.evaluate((node) => node.removeAttribute('heading-level'))
    await element.locator('h2').waitFor()
  })
})

describe('failures', () => {
  test('embed.js: the module of an element that fails once is fetched again', async () => {
    await open(html('<ankr-term term="dao"></ankr-term>'), { failing: /ankr-term\.js/ })
    await root('ankr-term').waitFor({ timeout: 10_000 })
  })

  test('embed.js: document.open() after the load leaves tooltips and elements working', async () => {
    await open(html('<p>First</p>'))
    await getPage().waitForLoadState()
    await getPage().evaluate(
      (markup) => {
        document.open()
        document.write(`<!doctype html><title>Second</title>${markup}<ankr-callout>Text</ankr-callout>`)
        document.close()
      },
      `<link rel="stylesheet" href="/a/styles.css">${staticHtml('Term', { term: 'dao' })}`,
    )
    await root('ankr-callout').waitFor()
    await expectTooltip('body')
  })

  test('embed.js: without IntersectionObserver, islands hydrate and elements are found', async () => {
    const messages = await open(
      html(`${staticHtml('ResilienceExplorer')}<ankr-term term="dao"></ankr-term>`),
      {
        before: (page) => page.addInitScript('delete window.IntersectionObserver'),
      },
    )
    await root('ankr-term').waitFor()
    await getPage().waitForLoadState('networkidle')
    const outcome = getPage().locator('.ankr-ResilienceExplorer [data-part="island"]')
    const before = await outcome.innerText()
    await chooseOption(getPage().locator('.ankr-ResilienceExplorer fieldset').first(), 0)
    await expect.poll(() => outcome.innerText()).not.toBe(before)
    expect(messages).toEqual([])
  })
})
