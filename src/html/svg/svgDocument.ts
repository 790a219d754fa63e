import { measureText, type TextStyle } from './measureText.js'
import { PALETTE, type SvgColor, type SvgMode } from './palette.js'

/** The language of an image, its direction and its colors. */
export interface SvgSettings {
  readonly mode: SvgMode
  readonly lang: string
  readonly isRtl: boolean
}

/** A piece of a line of text. */
export interface TextRun extends TextStyle {
  readonly text: string
  readonly color: SvgColor
}

export interface Drawing {
  readonly width: number
  readonly height: number
  /** The name of the image, and its description. */
  readonly title: string
  readonly description: string
  readonly content: readonly string[]
}

/** Fonts of Windows, Android, Apple and Linux. Arial, Roboto and Noto Sans are the basis of the widths. */
const FONTS = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', sans-serif"

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Every character that XML 1.0 does not allow, also a surrogate without its pair. https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Escapes a text for the content and the attributes of XML. A character that XML does not allow becomes U+FFFD. */
const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] as string)

/** Returns a number with at most two decimals. */
const formatLength = (value: number): string => String(Math.round(value * 100) / 100)

/** Returns an element. Attributes that are `undefined` are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string => {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? formatLength(value) : escapeXml(`${value}`)}"`,
    )
    .join('')
  return content ? `<${name}${text}>${content}</${name}>` : `<${name}${text}/>`
}

/**
 * Returns a line of text. A browser fits each run to the width of the table, whatever font it has. A run is an element of its
 * own, since WebKit ignores `textLength` of a `<text>` with `<tspan>` elements.
 *
 * @param x the edge at which the line starts: the left one, or the right one in a right-to-left language.
 */
export const drawLine = (
  runs: readonly TextRun[],
  x: number,
  y: number,
  { mode, isRtl }: SvgSettings,
): string => {
  let offset = 0
  return runs
    .map((run) => {
      const text = run.text.trim()
      const start = offset + measureText(run.text, run) - measureText(run.text.trimStart(), run)
      offset += measureText(run.text, run)
      if (!text) return ''
      return element(
        'text',
        {
          x: isRtl ? x - start : x + start,
          y,
          'font-size': run.size,
          'font-weight': run.weight === 'bold' ? 700 : undefined,
          fill: PALETTE[mode][run.color],
          textLength: measureText(text, run),
          lengthAdjust: 'spacingAndGlyphs',
          direction: isRtl ? 'rtl' : undefined,
        },
        escapeXml(text),
      )
    })
    .join('')
}

/** Returns the image: an SVG without a style, a script and a reference to another file. */
export const createSvg = (
  { width, height, title, description, content }: Drawing,
  { lang }: SvgSettings,
): string =>
  `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${formatLength(width)} ${formatLength(height)}`,
      role: 'img',
      'xml:lang': lang,
      'font-family': FONTS,
    },
    [
      element('title', {}, escapeXml(title)),
      description ? element('desc', {}, escapeXml(description)) : '',
      ...content,
    ].join(''),
  )}\n`
