import type { HtmlElement } from '../parseHtml.js'
import { toText } from '../toText.js'
import { measureText, type TextStyle } from './measureText.js'
import { PALETTE, type SvgColor } from './palette.js'
import { findParts, readPath, readText } from './parts.js'
import { type Drawing, drawLine, element, type SvgSettings, type TextRun } from './svgDocument.js'
import { wrapText } from './wrapText.js'

const COLUMN = 284
const GAP = 24
const PADDING = 24
const FIGURE = 30

interface BlockStyle extends TextStyle {
  readonly color: SvgColor
  /** The distance of two baselines. */
  readonly leading: number
}

const LABEL: BlockStyle = { size: 15, weight: 'bold', color: 'text', leading: 21 }
const NOTE: BlockStyle = { size: 13, weight: 'regular', color: 'text-muted', leading: 19 }
const SOURCE: BlockStyle = { size: 12, weight: 'regular', color: 'text-muted', leading: 18 }

/** A part of the drawing: its height, and its content at a position. */
interface Box {
  readonly height: number
  readonly draw: (x: number, y: number) => string[]
}

/** A paragraph, wrapped to a width. */
const createBlock = (text: string, width: number, style: BlockStyle, settings: SvgSettings): Box => {
  const lines = wrapText(text, width, style)
  const start = settings.isRtl ? width : 0
  return {
    height: lines.length * style.leading,
    draw: (x, y) =>
      lines.map((line, index) =>
        drawLine([{ ...style, text: line }], x + start, y + index * style.leading + style.size, settings),
      ),
  }
}

/** The number with its qualifier, which is smaller, on one line. */
const createFigure = (statistic: HtmlElement, settings: SvgSettings): Box => {
  const runs = statistic.children.map((child): TextRun => {
    const isQualifier = typeof child !== 'string' && child.attributes['data-part'] === 'qualifier'
    const text = typeof child === 'string' ? child : readText(child)
    return isQualifier
      ? { text, size: FIGURE / 2, weight: 'regular', color: 'text-muted' }
      : { text, size: FIGURE, weight: 'bold', color: 'text' }
  })
  const width = runs.reduce((sum, run) => sum + measureText(run.text, run), 0)
  const scale = Math.min(1, COLUMN / width)
  const scaled = runs.map((run) => ({ ...run, size: run.size * scale }))
  return {
    height: FIGURE + 12,
    draw: (x, y) => [drawLine(scaled, settings.isRtl ? x + COLUMN : x, y + FIGURE - 3, settings)],
  }
}

const createIcon = (path: string, { mode, isRtl }: SvgSettings): Box => ({
  height: FIGURE + 12,
  draw: (x, y) => [
    element('path', {
      transform: `translate(${isRtl ? x + COLUMN - 28 : x - 4} ${y}) scale(1.6)`,
      d: path,
      fill: 'none',
      stroke: PALETTE[mode]['accent-text'],
      'stroke-width': 1.5,
      'stroke-linecap': 'square',
    }),
  ],
})

/** Boxes below each other. */
const stack = (boxes: readonly Box[]): Box => ({
  height: boxes.reduce((sum, { height }) => sum + height, 0),
  draw: (x, y) => {
    let top = y
    return boxes.flatMap(({ height, draw }) => {
      top += height
      return draw(x, top - height)
    })
  },
})

const createStat = (stat: HtmlElement, settings: SvgSettings): Box => {
  const [statistic] = findParts(stat, 'statistic')
  const icon = readPath(findParts(stat, 'icon')[0])
  const [label] = findParts(stat, 'label')
  const [note] = findParts(stat, 'note')
  return stack([
    ...(statistic ? [createFigure(statistic, settings)] : icon ? [createIcon(icon, settings)] : []),
    createBlock(readText(label), COLUMN, LABEL, settings),
    createBlock(readText(note), COLUMN, NOTE, settings),
  ])
}

/** Returns the statistics and statements in a sentence each, the number before its label. */
const describe = (stats: readonly HtmlElement[]) =>
  stats
    .map((stat) =>
      [findParts(stat, 'statistic')[0], findParts(stat, 'label')[0]].map(readText).filter(Boolean).join(' '),
    )
    .join(' · ')

/** Draws the statistics in up to two columns, with their sources below. */
export const drawStats = (html: HtmlElement, settings: SvgSettings): Drawing => {
  const stats = findParts(html, 'stat')
  const columns = Math.min(2, Math.max(1, stats.length))
  const width = columns * COLUMN + (columns - 1) * GAP + 2 * PADDING
  const boxes = stats.map((stat) => createStat(stat, settings))
  const content: string[] = []
  let y = PADDING
  for (let index = 0; index < boxes.length; index += columns) {
    const row = boxes.slice(index, index + columns)
    row.forEach((box, column) => {
      const position = settings.isRtl ? columns - 1 - column : column
      content.push(...box.draw(PADDING + position * (COLUMN + GAP), y))
    })
    y += Math.max(...row.map(({ height }) => height)) + GAP
  }
  const lines = [...findParts(html, 'source'), ...findParts(html, 'disclaimer')].map(readText)
  const sources = stack(lines.map((line) => createBlock(line, width - 2 * PADDING, SOURCE, settings)))
  content.push(...sources.draw(PADDING, y))
  const height = y + sources.height + PADDING - 6
  const { surface, border } = PALETTE[settings.mode]
  return {
    width,
    height,
    title: describe(stats),
    description: toText(html),
    content: [
      element('rect', {
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        rx: 14,
        fill: surface,
        stroke: border,
      }),
      ...content,
    ],
  }
}
