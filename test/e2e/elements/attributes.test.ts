import { describe, expect, test } from 'vitest'
import { toAttributeName } from '../../../src/custom-elements/attributes.js'
import * as specs from '../../../src/custom-elements/definitions.js'
import { script } from './testServer.js'
import { settled, setUp, shown, tree } from './withPage.js'

const withPage = setUp()
const ELEMENTS = script('/a/elements.js')

const dated = { now: '2026-11-29', disclaimer: '' }
const sourced = { ...dated, 'show-source': 'false' }
const look = { surface: 'card', size: 'large', detail: 'brief' }

/** A value for each attribute of each element that changes the content of the element. */
const attributeValues: Record<string, Record<string, string>> = {
  'ankr-approach': {
    ...sourced,
    size: 'small',
    'section-surfaces': 'plain',
    sections: '["web3"]',
    'show-table-of-contents': 'false',
    'id-prefix': 'other',
    'heading-level': '4',
  },
  'ankr-audiences': {
    ...sourced,
    ...look,
    layout: 'strip',
    'show-icons': 'false',
    'heading-level': '3',
  },
  'ankr-boilerplate': { ...sourced, length: 'short', surface: 'card', size: 'small' },
  'ankr-callout': { kind: 'caution', surface: 'tinted', 'heading-level': '3' },
  'ankr-chain-grid': {
    ...sourced,
    ...look,
    layout: 'strip',
    chains: '[{"id":"eip155:1","name":"Ethereum"}]',
    order: '{"rotateBy":"2026-11-23"}',
    'show-logos': 'false',
  },
  'ankr-chain-neutral-badge': {
    ...dated,
    size: 'small',
    appearance: 'solid',
    layout: 'card',
    'show-maker': '',
    'show-icon': 'false',
    href: '/chains',
    'show-tooltip': 'false',
  },
  'ankr-commitments': {
    ...sourced,
    ...look,
    layout: 'grid',
    'show-icons': 'false',
    commitments: 'self-funded no-public-cloud',
    'show-intro': 'false',
    'heading-level': '5',
  },
  'ankr-dao-pathway': { ...sourced, ...look, layout: 'list', 'heading-level': '3' },
  'ankr-decentralization-stats': {
    ...sourced,
    ...look,
    layout: 'grid',
    stats: 'nodes-launched',
    'show-bars': 'false',
    'max-age-days': '365',
  },
  'ankr-fact-quote': { ...sourced, 'fact-id': 'nodes-launched', surface: 'card', size: 'small' },
  'ankr-fact-text': { now: '2026-11-29', 'fact-id': 'nodes-launched' },
  'ankr-glossary': { terms: 'dao node', surface: 'card', size: 'small' },
  'ankr-interop-checker': {
    ...sourced,
    ...look,
    assets:
      '[{"id":"eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7","symbol":"USDT","decimals":6,"source":{"id":"tether","title":"Supported Protocols","publisher":"Tether","url":"https://tether.to/"}}]',
    'default-held': 'eip155:137/erc20:0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174',
    'default-wanted': 'eip155:137/erc20:0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359',
    'heading-level': '3',
  },
  'ankr-network-choice': { ...sourced, ...look },
  'ankr-origin-timeline': { ...sourced, ...look, layout: 'list', 'heading-level': '3' },
  'ankr-resilience-explorer': {
    ...sourced,
    ...look,
    'default-failure-count': '3',
    'default-failure-order': 'smallest',
    'default-spare-capacity': '0',
    'concentrated-shares': '[0.5,0.3,0.2]',
    'distributed-shares': '[0.4,0.3,0.3]',
    'heading-level': '3',
  },
  'ankr-sources': {
    ...dated,
    'fact-ids': 'nodes-launched',
    surface: 'card',
    size: 'small',
    'heading-level': '3',
  },
  'ankr-term': { term: 'dao', definition: 'What it means.', name: 'Word', source: 'us', href: '/dao' },
  'ankr-web3-explainer': { ...sourced, ...look, 'default-open': '', 'heading-level': '4' },
  'ankr-web3-principles': {
    ...sourced,
    ...look,
    layout: 'strip',
    'show-icons': 'false',
    'show-tooltips': 'false',
    'heading-level': '2',
  },
  'ankr-web-generations': {
    ...sourced,
    surface: 'card',
    size: 'large',
    layout: 'table',
    'heading-level': '2',
  },
}

/** What has to be there for an attribute to show. Of two attributes of the same name, the parser takes the first. */
const beside: Record<string, string> = {
  'ankr-chain-grid show-logos': ` chains='[{"id":"eip155:1","name":"Ethereum","logo":"E"}]'`,
  'ankr-callout heading-level': '<b slot="title">T</b>',
  'ankr-term name': ' definition="x"',
  'ankr-term source': ' definition="x" name="y"',
  'ankr-term definition': ' name="y"',
  'ankr-term href': ' term="dao"',
  'ankr-decentralization-stats max-age-days': ' now="2026-11-23"',
  'ankr-decentralization-stats now': ' max-age-days="365"',
  'ankr-decentralization-stats show-bars': ' layout="grid"',
}

const markup = (tag: string, attribute = '', text = '') => {
  const more = beside[`${tag} ${attribute}`] ?? (tag.startsWith('ankr-fact-') ? ' fact-id="title"' : '')
  const own = attribute && ` ${attribute}='${text}'`
  return more.startsWith('<') ? `<${tag}${own}>${more}</${tag}>` : `<${tag}${own}${more}></${tag}>`
}

describe('Custom elements: attributes', () => {
  test('each attribute has a test value, and that value changes the element', async () => {
    const all = Object.values<specs.ElementDefinition>(specs)
    expect(
      Object.fromEntries(
        Object.entries(attributeValues).map(([tag, values]) => [tag, Object.keys(values).sort()]),
      ),
    ).toEqual(
      Object.fromEntries(
        all.map(({ tag, attributes }) => [tag, Object.keys(attributes).map(toAttributeName).sort()]),
      ),
    )
    const asked = Object.entries(attributeValues).flatMap(([tag, values]) =>
      Object.entries(values).map(([attribute, text]) => ({ tag, attribute, text })),
    )
    const pairs = asked.map(
      ({ tag, attribute, text }) =>
        // The content without the attribute is the content with only the other one.
        `<section>${markup(tag, attribute, text)}${markup(tag, attribute, text).replace(` ${attribute}='${text}'`, '')}</section>`,
    )
    await withPage(pairs.join('') + ELEMENTS, async (page) => {
      await shown(page, 'section > :not(ankr-term)')
      await page.waitForTimeout(1500)
      const same = await page.evaluate(() =>
        [...document.querySelectorAll('section')].map((section) => {
          const [one, other] = [...section.children].map(({ shadowRoot }) =>
            window.treeOf(shadowRoot as ShadowRoot),
          )
          return one === other
        }),
      )
      expect(asked.filter((_, index) => same[index])).toEqual([])
    })
  })

  test.each(Object.entries(attributeValues))(
    '%s: invalid values are reported, and the element still renders',
    async (tag, values) => {
      const bad = ['', '{', 'null', '[1,null,{}]', '-1', '1e999', '"><script>', '__proto__', '{"a":{"b":[]}}']
      const all = Object.keys(values).flatMap((attribute) => bad.map((text) => markup(tag, attribute, text)))
      await withPage(
        all.join('') + ELEMENTS,
        async (page) => {
          await page.waitForTimeout(1000)
          const texts = await page.evaluate(() =>
            [...document.querySelectorAll('body > :not(script)')].flatMap((element) => {
              const { outerHTML, shadowRoot } = element
              const text = shadowRoot?.textContent ?? ''
              // An element with an unknown fact renders nothing.
              const isEmpty = ![null, 'title'].includes(element.getAttribute('fact-id'))
              return !shadowRoot ||
                !shadowRoot.querySelector('.ankr') !== isEmpty ||
                /NaN|undefined|\[object/.test(text)
                ? [`${outerHTML}: ${text.slice(0, 80)}`]
                : []
            }),
          )
          expect(texts).toEqual([])
        },
        { expected: /^error: \[ankr-approach\] <ankr-/ },
      )
    },
  )

  test('a change is shown, and removing the attribute undoes it', () =>
    withPage(`<ankr-web3-explainer></ankr-web3-explainer>${ELEMENTS}`, async (page) => {
      await shown(page, 'ankr-web3-explainer')
      const element = page.locator('ankr-web3-explainer')
      const before = await tree(page, 'ankr-web3-explainer')
      await element.evaluate((node) => node.setAttribute('heading-level', '5'))
      await settled(page)
      expect(await element.locator('h5').count()).toBe(1)
      await element.evaluate((node) => node.removeAttribute('heading-level'))
      await settled(page)
      expect(await tree(page, 'ankr-web3-explainer')).toBe(before)
    }))
})
