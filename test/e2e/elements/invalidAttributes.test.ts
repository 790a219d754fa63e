import { expect, test } from 'vitest'
import { html, setUp } from './embedPage.js'

const { open, root, getPage } = setUp()

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
  const text = () =>
    getPage()
      .locator(tag)
      .evaluate(({ shadowRoot }) => shadowRoot?.textContent)
  const messages = await open(html(markup))
  await root(tag).waitFor()
  await expect.poll(() => messages).toEqual([expect.stringMatching(message)])
  const shown = await text()
  await getPage().close()
  await open(html(`<${tag}></${tag}>`))
  await root(tag).waitFor()
  if (!/heading-level/.test(markup)) expect(shown).toBe(await text())
  else expect(shown).toContain(await text())
})
