import { renderToHtml } from 'ankr-approach/html'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { measureText } from '../../src/html/svg/measureText.js'
import { PALETTE } from '../../src/html/svg/palette.js'
import { wrapText } from '../../src/html/svg/wrapText.js'
import { palette } from '../support/contrast.js'
import { hostileProps, renderAnySvg, svgLocales, svgNames } from '../support/svgLocales.js'

const { document } = new Window()

const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

const parse = (html: string) => {
  const root = document.createElement('div')
  root.innerHTML = html
  return root
}

/** The words of the component's HTML, in the order of the image. */
const readHtml = (name: (typeof svgNames)[number], props: object) => {
  const html = (renderToHtml as (name: string, props: object) => string)(name, props)
  const parts =
    name === 'ChainNeutralBadge'
      ? ['label', 'citation'].map((part) => `[data-part="${part}"]`)
      : ['[data-part="stat"]', '[data-part="source"], [data-part="disclaimer"]']
  const order = ['statistic', 'label', 'note']
  const text = parts.flatMap((selector) =>
    [...parse(html).querySelectorAll(selector)].map((element) => {
      if (element.getAttribute('data-part') !== 'stat') return element.textContent
      return order.map((part) => element.querySelector(`[data-part="${part}"]`)?.textContent ?? '').join('')
    }),
  )
  return withoutSpaces(text.join(''))
}

const readSvg = (svg: string) => {
  const texts = [...parse(svg).querySelectorAll('text')]
  return withoutSpaces(texts.map(({ textContent }) => textContent).join(''))
}

describe.each(svgNames)('renderToSvg(), %s', (name) => {
  test('there are 15 languages', () => expect(svgLocales).toHaveLength(15))

  test.each(svgLocales)(
    '%s: has the words of the component, in its language and direction',
    (code, locale) => {
      const props = { locale, now: '2026-11-29', disclaimer: true }
      const svg = renderAnySvg(name, props)
      expect(readSvg(svg)).toBe(
        readHtml(name, name === 'ChainNeutralBadge' ? { ...props, showTooltip: false } : props),
      )
      expect(svg).toContain(`xml:lang="${code}"`)
      expect(svg.includes('direction="rtl"')).toBe(locale.dir === 'rtl')
      expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/)
    },
  )

  test('is the same each time, with the colors of the theme Ankr in both modes', () => {
    for (const mode of ['light', 'dark'] as const) {
      const svg = renderAnySvg(name, { mode })
      expect(svg).toBe(renderAnySvg(name, { mode }))
      const colors = [...svg.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, color]) => color)
      const tokens = [...palette().values()].map((token) => token[mode].slice(0, 3).join())
      const channels = colors.map((color = '') =>
        (color.match(/\w\w/g) ?? []).map((hex) => `${Number(`0x${hex}`)}`).join(),
      )
      expect(channels.length).toBeGreaterThan(3)
      expect(channels.filter((color) => !tokens.includes(color))).toEqual([])
    }
  })

  test('has no style, script or reference, which a Content Security Policy could block', () => {
    const svg = renderAnySvg(name)
    expect(svg).not.toMatch(
      /<style|<script|style=|class=|href|url\(|\bon\w+=|<image|<use|<foreignObject|&(?!#39|amp|lt|gt|quot)/,
    )
    expect(svg.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  test('throws for an unknown name and an unknown mode', () => {
    for (const unknown of ['Glossary', 'constructor', '', undefined]) {
      expect(() => renderAnySvg(unknown as string)).toThrow(/renderToSvg\(\).*ChainNeutralBadge/)
    }
    expect(() => renderAnySvg(name, { mode: 'toString' })).toThrow(/the prop `mode`.*light, dark/)
  })
})

describe('renderToSvg()', () => {
  test('replaces an old statistic, and leaves out removed facts', () => {
    const old = renderAnySvg('DecentralizationStats', {
      stats: ['nodes-launched'],
      maxAgeDays: 9,
      now: '2026-11-29',
    })
    expect(old).toContain('March 2022')
    expect(old).not.toContain('15,000')
    const facts = { 'multi-chain-provider': null }
    expect(renderAnySvg('ChainNeutralBadge', { facts })).not.toContain('(Ankr')
  })

  test('escapes markup, and replaces characters that XML does not allow', () => {
    const svg = renderAnySvg('DecentralizationStats', hostileProps)
    expect(svg).not.toMatch(/<script|<\/text><s|]]>|[\0\b\ud800-\udfff\uffff]/)
    expect(svg).toContain('&lt;script&gt;')
  })
})

describe('Text of images', () => {
  test('the palette has the colors of the tokens', () => {
    for (const [mode, colors] of Object.entries(PALETTE)) {
      for (const [name, color] of Object.entries(colors)) {
        const [red = 0, green = 0, blue = 0] = palette().get(name)?.[mode as 'light'] ?? []
        expect(`#${[red, green, blue].map((c) => c.toString(16).padStart(2, '0')).join('')}`, name).toBe(
          color,
        )
      }
    }
  })

  // The widths of the sentence in Liberation Sans, Roboto and Noto Sans, from the advance widths in the fonts.
  test.each([
    ['regular', [30.02, 29.95, 32.24]],
    ['bold', [32.23, 30.49, 34.23]],
  ] as const)('%s: a sentence is as wide as in the widest of three fonts', (weight, widths) => {
    const sentence = 'Launched worldwide, in total. Not the number running today. 15,000'
    const width = measureText(sentence, { size: 1, weight })
    expect(width).toBeGreaterThanOrEqual(Math.max(...widths))
    expect(width).toBeLessThan(Math.max(...widths) * 1.02)
  })

  test('letters with a diacritic have the width of the letter, and marks and isolates have none', () => {
    const measure = (text: string) => measureText(text, { size: 10, weight: 'regular' })
    expect(measure('ộ')).toBe(measure('o'))
    expect(measure('й')).toBe(measure('и'))
    expect(measure('\u2068a\u2069')).toBe(measure('a'))
    expect(measure('漢字')).toBe(20)
    expect(measure('한')).toBe(9.3)
  })

  test('lines end after words, and after ideographs with their punctuation', () => {
    const style = { size: 10, weight: 'regular' } as const
    expect(wrapText('one two three', 45, style)).toEqual(['one two', 'three'])
    expect(wrapText('漢字、漢字。', 25, style)).toEqual(['漢', '字、', '漢', '字。'])
    expect(wrapText('wwwwww', 24, style)).toEqual(['www', 'www'])
    expect(wrapText('한국어 한국어', 30, style)).toEqual(['한국어', '한국어'])
    expect(wrapText('', 10, style)).toEqual([])
  })
})
