import { InteropChecker } from 'ankr-approach'
import { renderToElement, renderToHtml } from 'ankr-approach/html'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { cases } from '../support/cases.js'
import { render, samples } from '../support/components.js'

const anyHtml = renderToHtml as (name: string, props?: object) => string
const anyElement = renderToElement as (name: string, props: object, options?: object) => string
const stylesheet = '/styles.css'

/** As React writes it. */
const plain = (html: string) => html.replace(/ data-ankr-props="[^"]*"/g, '')

describe('renderToHtml()', () => {
  test.each(cases)('%s: writes the HTML of React, plus the props of islands', (_, name, variant) => {
    const { props, variants } = samples[name]
    const html = anyHtml(name, { ...props, ...(variant && (variants as Record<string, object>)[variant]) })
    expect(plain(html)).toBe(renderToStaticMarkup(render(name, variant)))
    expect(html.split('data-ankr-props=')).toHaveLength(html.split('data-part="island"').length)
  })

  test('throws for an unknown name, and lists the names', () => {
    for (const name of ['Nothing', 'constructor', '', undefined]) {
      expect(() => anyHtml(name as string)).toThrow(/renderToHtml\(\).*AnkrApproach, Audiences/)
    }
  })

  test('escapes props', () => {
    const name = `</script><b a="1" b='2'>&amp;`
    const html = anyHtml('Term', { name, definition: name })
    expect(html).not.toMatch(/<b |<\/script/)
    const asset = {
      id: 'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
      symbol: name,
      decimals: 6,
      source: { id: name, title: name, publisher: name, url: 'https://example.com' },
    }
    const places = anyHtml('InteropChecker', { assets: [asset] })
    expect(places).not.toMatch(/<b |<\/script/)
    const [, given = ''] = /data-ankr-props="([^"]*)"/.exec(places) ?? []
    expect(
      JSON.parse(
        given
          .replaceAll('&quot;', '"')
          .replaceAll('&#x27;', "'")
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
      ),
    ).toEqual({ assets: [asset], isBrief: false })
  })

  const react = () => renderToStaticMarkup(createElement(InteropChecker))

  test('leaves concurrent React renders unchanged, also after an error', async () => {
    const [one, html, other] = await Promise.all([
      Promise.resolve().then(react),
      Promise.resolve().then(() => anyHtml('InteropChecker')),
      Promise.resolve().then(react),
    ])
    expect(html).toContain('data-ankr-props')
    expect(one + other).not.toContain('data-ankr-props')
    expect(() => anyHtml('InteropChecker', { headingLevel: 9 })).toThrow('headingLevel')
    expect(react()).not.toContain('data-ankr-props')
  })
})

describe('renderToElement()', () => {
  test('throws for an unknown name and for a missing stylesheet', () => {
    expect(() => anyElement('Nothing', {}, { stylesheet })).toThrow(/renderToElement\(\).*AnkrApproach/)
    expect(() => anyElement('Term', { term: 'dao' }, { stylesheet: '' })).toThrow('stylesheet')
  })

  test('writes props as attributes where possible, and the others as JSON', () => {
    expect(
      anyElement(
        'Commitments',
        { commitments: ['self-funded'], showIntro: false, headingLevel: 3 },
        { stylesheet },
      ),
    ).toMatch(
      /^<ankr-commitments commitments="self-funded" show-intro="false" heading-level="3"><template shadowrootmode="open"><link /,
    )
    expect(
      anyElement('ChainGrid', { order: { rotateBy: new Date('2026-11-23') } }, { stylesheet }),
    ).toContain('order="{&quot;rotateBy&quot;:&quot;2026-11-23&quot;}"')
    const now = new Date('2026-11-23T12:00Z')
    expect(anyElement('DecentralizationStats', { maxAgeDays: 9, now }, { stylesheet })).toContain(
      ' now="2026-11-23"',
    )
  })

  test('writes children and slots between the tags', () => {
    const children = createElement('b', null, '<i>')
    expect(anyElement('Callout', { title: 'T', children }, { stylesheet })).toMatch(
      /<\/template><b>&lt;i&gt;<\/b><div slot="title">T<\/div><\/ankr-callout>$/,
    )
    expect(anyElement('Callout', { children }, { stylesheet, slots: { '': 'HTML' } })).toMatch(
      /<\/template>HTML<\/ankr-callout>$/,
    )
    expect(anyElement('AnkrApproach', { slots: { ChainGrid: 'Own' } }, { stylesheet })).toMatch(
      /<slot name="ChainGrid"><\/slot>.*<\/template><div slot="ChainGrid">Own<\/div><\/ankr-approach>$/s,
    )
    expect(anyElement('Term', { term: 'dao' }, { stylesheet })).toMatch(/<\/template><\/ankr-term>$/)
  })

  test('escapes props, and throws for a React element inside JSON', () => {
    const name = `</template></script>"><b a='1'>`
    const html = anyElement('Term', { name, definition: name }, { stylesheet: `/"><b>` })
    expect(html).not.toMatch(/<b[ >]|<\/script/)
    expect(html.split('</template>')).toHaveLength(2)
    const mark = createElement('svg')
    expect(() =>
      anyElement('ChainGrid', { chains: [{ id: 'eip155:1', name: 'Ethereum', mark }] }, { stylesheet }),
    ).toThrow(/the prop `chains`.*data without React elements/)
  })
})
