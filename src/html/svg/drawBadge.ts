import type { HtmlElement } from '../parseHtml.js'
import { measureText } from './measureText.js'
import { PALETTE } from './palette.js'
import { findAll, findParts, readAll, readPath, readText } from './parts.js'
import { type Drawing, drawLine, element, type SvgSettings, type TextRun } from './svgDocument.js'

const HEIGHT = 32
const PADDING = 12
const BASELINE = 20.5
const ICON_WIDTH = 14

/** Returns the lines of the definition: see `renderDefinition`. */
const readDefinition = (badge: HtmlElement): string[] =>
  findAll(badge, ({ children }) =>
    children.some((child) => typeof child !== 'string' && 'data-fact' in child.attributes),
  )
    .map(readAll)
    .join('')
    .split(/[\n\u200B]/)

/**
 * Draws the badge with its citation beside it, since an image has no tooltip.
 *
 * @param badge the badge without a tooltip.
 * @param explained the badge with a tooltip, for the description.
 */
export const drawBadge = (badge: HtmlElement, explained: HtmlElement, settings: SvgSettings): Drawing => {
  const { mode, isRtl } = settings
  const colors = PALETTE[mode]
  const path = readPath(findParts(badge, 'icon')[0])
  const label = readText(findParts(badge, 'label')[0])
  const citation = readText(findParts(badge, 'citation')[0])
  const [, , statements] = readDefinition(explained)
  const runs: TextRun[] = [{ text: label, size: 13, weight: 'bold', color: 'text' }]
  if (citation) runs.push({ text: ` ${citation}`, size: 12, weight: 'regular', color: 'text-muted' })
  const start = path ? PADDING + ICON_WIDTH + 8 : PADDING
  const width = start + runs.reduce((sum, run) => sum + measureText(run.text, run), 0) + PADDING + 2
  const mirror = (x: number) => (isRtl ? width - x : x)
  const iconX = isRtl ? width - PADDING - ICON_WIDTH : PADDING
  return {
    width,
    height: HEIGHT,
    title: label,
    description: [statements, citation].filter(Boolean).join(' '),
    content: [
      element('rect', {
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: HEIGHT - 1,
        rx: (HEIGHT - 1) / 2,
        fill: colors.surface,
        stroke: colors.border,
      }),
      path ? element('path', { transform: `translate(${iconX} 10)`, d: path, fill: colors.accent }) : '',
      drawLine(runs, mirror(start), BASELINE, settings),
    ],
  }
}
