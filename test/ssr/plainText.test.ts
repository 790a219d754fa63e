import createDOMPurify from 'dompurify'
import { Window } from 'happy-dom'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeParse from 'rehype-parse'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import sanitizeHtml from 'sanitize-html'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { names } from '../support/cases.js'
import { type Name, render } from '../support/components.js'
import { toPlainText } from '../support/plainText.js'
import { sanitizeAsWordPress } from '../support/wordPress.js'

const domPurify = createDOMPurify(new Window() as unknown as Parameters<typeof createDOMPurify>[0])
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify)

/** The sanitizers with their defaults, and the rules of WordPress. */
const sanitizers: [name: string, sanitize: (html: string) => string][] = [
  ['DOMPurify', (html) => domPurify.sanitize(html)],
  ['sanitize-html', (html) => sanitizeHtml(html)],
  ['rehype-sanitize', (html) => String(rehype.processSync(html))],
  ['wp_kses_post()', sanitizeAsWordPress],
]

const getHtml = (name: Name) => renderToStaticMarkup(render(name))

/**
 * A sanitizer removes a `<select>` or an `<svg>`, and some keep the text in it. Options and the letters of a picture are not
 * statements.
 */
const withoutControls = (html: string) => html.replace(/<(select|svg)[^>]*>.*?<\/\1>/gs, '')

/** The addresses of the sources. */
const findAddresses = (html: string) =>
  [...html.matchAll(/<a [^>]*href="(http[^"]+)"/g)].map(([, address]) => address)

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

it('DOMPurify runs in this environment', () => {
  expect(domPurify.isSupported).toBe(true)
  expect(domPurify.sanitize('<img src=x onerror=alert(1)>a')).not.toContain('onerror')
})

it('wp_kses_post() removes what WordPress removes, and keeps what it keeps', () => {
  const html = '<div data-fact="a" aria-description="b" lang="en"><bdi>c</bdi><time>d</time></div>'
  expect(sanitizeAsWordPress(html)).toBe('<div data-fact="a" lang="en">cd</div>')
  expect(sanitizeAsWordPress('<svg><path d="M0 0"></path></svg><a href="javascript:x">e</a>')).toBe(
    '<a>e</a>',
  )
  expect(sanitizeAsWordPress('<details open><summary>f</summary></details>')).toContain('<details open')
})

describe.each(names)('%s', (name) => {
  it('reads as sentences without the stylesheet', async () => {
    await expect(`${toPlainText(getHtml(name))}\n`).toMatchFileSnapshot(`../__plain-text__/${name}.txt`)
  })

  it('has a blank or punctuation between two words of different elements', () => {
    // A lower-case letter or a digit before a capital: "ApproachAs", "tokensThis", "1ec7The".
    const text = toPlainText(withoutControls(getHtml(name))).replaceAll('PancakeSwap', 'Publisher')
    const joined = text.match(/\S*(?:[\p{Ll}\d]{2}\p{Lu}\p{Ll}{2}|[\p{Lu}]{3}\p{Ll}{2})\S*/gu)
    expect(joined ?? []).toEqual([])
  })

  it.each(sanitizers)('reads the same after %s, with every fact and source', (_, sanitize) => {
    const html = withoutControls(getHtml(name))
    const text = toPlainText(sanitize(html))
    expect(text).toBe(toPlainText(html))
    expect(findAddresses(sanitize(html))).toEqual(findAddresses(html))
    for (const [, source = ''] of html.matchAll(/<a data-part="link"[^>]*>(?:<bdi[^>]*>)?([^<]+)</g)) {
      expect(text).toMatch(new RegExp(escapeRegExp(source.replaceAll('&amp;', '&'))))
    }
  })
})

it('a defect is found: two elements without a blank', () => {
  expect(toPlainText('<li><a>Source</a><span>As of</span></li>')).toBe('SourceAs of')
  expect(toPlainText('<dl><dt>Source</dt><dd>As  of</dd></dl><svg><title>x</title></svg>')).toBe(
    'Source\nAs of',
  )
})
