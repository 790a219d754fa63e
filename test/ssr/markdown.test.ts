import { Callout, defineFacts } from 'ankr-approach'
import { facts as libraryFacts } from 'ankr-approach/facts'
import { renderToHtml, renderToMarkdown, renderToText } from 'ankr-approach/html'
import { zhHans } from 'ankr-approach/locales/zh-Hans'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/html/parseHtml.js'
import { toMarkdown } from '../../src/html/toMarkdown.js'
import { toText } from '../../src/html/toText.js'
import { cases } from '../support/cases.js'
import { samples } from '../support/components.js'
import { toPlainText } from '../support/plainText.js'

const URL = libraryFacts[0]?.source.url
const markdownOf = (html: string) => toMarkdown(parseHtml(html))

const anyText = renderToText as (name: string, props?: object) => string
const anyMarkdown = renderToMarkdown as (name: string, props?: object) => string
const anyHtml = renderToHtml as (name: string, props?: object) => string

/** Controls are left out of a text, with the labels in their groups. So are the labels in cells, for narrow screens. */
const withoutControls = (html: string) =>
  html
    .replace(/<(select|fieldset)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<span data-part="cell-label"[^>]*>.*?<\/span><\/span>/gs, ' ')

it('renderToText(), renderToMarkdown(): the lines of a definition in Chinese are not separated by a zero-width space', () => {
  const props = { term: 'nft', locale: zhHans } as const
  expect(renderToHtml('Term', props)).toContain('\u200B')
  expect(renderToText('Term', props)).toMatch(/。来源/)
  expect(renderToText('Term', props)).not.toContain('\u200B')
  expect(renderToMarkdown('Term', props)).not.toContain('\u200B')
})

describe.each(cases)('%s', (_, name, variant) => {
  const { props: minimal, variants } = samples[name]
  const props = { ...minimal, ...(variant && (variants as Record<string, object>)[variant]) }

  it('renderToText(): reads like the static HTML without a stylesheet', () => {
    expect(anyText(name, props)).toBe(toPlainText(withoutControls(anyHtml(name, props))))
  })

  it('renderToMarkdown(): has the words of the text, in the same order, with a link for each source', () => {
    const markdown = anyMarkdown(name, props)
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
    const withoutUrls = markdown.replace(/\]\(([^()]|<[^>]*>)*\)/g, '').replace(/^\d+\. /gm, '')
    expect(words(withoutUrls).join(' ')).toBe(words(anyText(name, props)).join(' '))
    if (anyHtml(name, props).includes('data-part="source"')) expect(markdown).toMatch(/\]\(https:/)
    expect(markdown).not.toMatch(/<\w|[ \t]$|\n{3}/m)
  })
})

describe('renderToMarkdown()', () => {
  it('writes a quote with its attribution and link', () => {
    expect(renderToMarkdown('FactQuote', { factId: 'self-funded' })).toBe(
      `> Ankr says it is self-funded.\n\nStated by Ankr in March 2022 · [The Ankr Approach](${URL})`,
    )
  })

  it('leaves out a fact that is null', () => {
    const facts = defineFacts({ 'self-funded': null })
    expect(renderToMarkdown('FactQuote', { factId: 'self-funded', facts })).toBe('')
    expect(renderToText('FactText', { factId: 'self-funded', facts })).toBe('')
  })

  it('writes headings by their level, and the children of a component', () => {
    const markdown = renderToMarkdown('Callout', {
      title: 'Fees',
      headingLevel: 3,
      children: createElement(Callout, null, 'Inner *text*'),
    })
    expect(markdown).toContain('### Fees')
    expect(markdown).toContain('Inner \\*text\\*')
  })

  it('throws for an unknown name, and names the function', () => {
    expect(() => anyMarkdown('Nothing')).toThrow(/renderToMarkdown\(\): the name is "Nothing"/)
    expect(() => anyText('Nothing')).toThrow(/renderToText\(\): the name is "Nothing"/)
  })
})

describe('toMarkdown()', () => {
  it.each([
    ['<h2>A  b</h2><p>c</p>', '## A b\n\nc'],
    ['<ul><li>a</li><li><p>b</p><p>c</p></li></ul>', '- a\n- b\n\n  c'],
    ['<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n\n   - b\n2. c'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', '**a**\n\nb'],
    ['<table><tr><th>a</th></tr><tr><td>b|c</td></tr></table>', '| a |\n| --- |\n| b\\|c |'],
    ['<p>a <strong>b </strong>c <em>d</em></p>', 'a **b** c *d*'],
    ['<p><a href="https://a.b/(c)">d]</a></p>', '[d\\]](<https://a.b/(c)>)'],
    ['<p># a</p><p>1. b</p><p>- c</p>', '\\# a\n\n1\\. b\n\n\\- c'],
    ['<p>&lt;b&gt; _x_ &amp;amp;</p>', '\\<b\\> \\_x\\_ \\&amp;'],
    ['<p>a<br/>b</p><svg><title>x</title></svg><p hidden="">y</p>', 'a b'],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ])('%s', (html, markdown) => {
    expect(markdownOf(html)).toBe(markdown)
  })
})

it('toText(): a control leaves a blank between the texts beside it', () => {
  expect(toText(parseHtml('<label>a<select><option>x</option></select>b</label>'))).toBe('a b')
})
