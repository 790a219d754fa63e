import { expect, test } from 'vitest'
import { html, setUp } from './embedPage.js'

const { open, getPage } = setUp()

const invalid: [markup: string, message: RegExp][] = [
  [
    '<ankr-decentralization-stats stats="typo"></ankr-decentralization-stats>',
    /<ankr-decentralization-stats>: the attribute `stats` is "typo". Accepted: nodes-launched/,
  ],
  ['<ankr-commitments commitments="typo"></ankr-commitments>', /`commitments` is "typo"/],
  ['<ankr-glossary terms="typo"></ankr-glossary>', /`terms` is "typo"/],
  ['<ankr-sources fact-ids="typo"></ankr-sources>', /`fact-ids` is "typo"/],
  ['<ankr-approach sections="{"></ankr-approach>', /`sections` is "{". Accepted: a JSON list of neutral/],
  ['<ankr-chain-grid chains="{"></ankr-chain-grid>', /`chains` is "{"/],
  [
    '<ankr-chain-neutral-badge size="huge"></ankr-chain-neutral-badge>',
    /`size` is "huge". Accepted: small, medium/,
  ],
  [
    '<ankr-chain-neutral-badge href="javascript:alert(1)"></ankr-chain-neutral-badge>',
    /`href` is "javascript:/,
  ],
  ['<ankr-audiences heading-level="typo"></ankr-audiences>', /`heading-level` is "typo"/],
]

test.each(invalid)('%s: is reported in development and renders the default', async (markup, message) => {
  const tag = markup.slice(1, markup.indexOf(' '))
  const messages = await open(html(`${markup}<${tag}></${tag}>`))
  for (const index of [0, 1]) await getPage().locator(tag).nth(index).locator('.ankr').first().waitFor()
  await expect.poll(() => messages).toEqual([expect.stringMatching(message)])
  const texts = () =>
    getPage()
      .locator(tag)
      .evaluateAll((elements) => elements.map(({ shadowRoot }) => shadowRoot?.textContent ?? undefined))
  // The code of an island loads after the element.
  await expect
    .poll(async () => {
      const [shown = '', byDefault = '-'] = await texts()
      // An element has a title as soon as `heading-level` is set.
      return /heading-level/.test(markup) ? shown.endsWith(byDefault) : shown === byDefault
    })
    .toBe(true)
})
