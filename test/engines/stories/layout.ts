/** The box of a part, in CSS pixels. Inline parts have none: where they are depends on where lines break. */
export interface Box {
  /** The names of the part and of the parts that it is in. */
  path: string
  /** Below or beside the part before it, first in the part that it is in, or inline. */
  placed: 'first' | 'below' | 'beside' | 'inline'
  /** From the left edge of the part that it is in. */
  x: number
  /** From the part before it in the document: its bottom where this is below, its top where this is beside. */
  y: number
  width: number
  height: number
  /** The height of a line of its text. */
  line: number
  /** Whether no other part is in it. */
  isLeaf: boolean
  /** Computed values: a declaration that an engine does not accept shows here. */
  style: string[]
}

/** Fonts are hinted and line heights rounded differently: WebKitGTK draws a line of 19.5 px in 19 px. */
const PIXELS = 2
const SHARE = 0.03

const compared = [
  'display',
  'text-decoration-line',
  'text-decoration-style',
  'font-size',
  'font-weight',
  'color',
  'background-color',
]

const selector = '.ankr, .ankr [data-part]'

/** The boxes of all roots and parts that are displayed, in document order. */
export const measureLayout = (root: Element): Box[] => {
  const previous = new Map<Element, DOMRect>()
  return [...root.querySelectorAll(selector)].flatMap((element): Box[] => {
    if (element.getClientRects().length === 0) return []
    const parents: Element[] = []
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (parent.matches(selector)) parents.unshift(parent)
    const path = [...parents, element]
      .map((part) => part.getAttribute('data-part') ?? part.className.toString().match(/ankr-\w+/)?.[0])
      .join(' > ')
    const computed = getComputedStyle(element)
    const common = {
      path,
      line: 1.6 * Number.parseFloat(computed.fontSize),
      isLeaf: !element.querySelector(selector),
      style: compared.map((property) => {
        // A font size has as many digits as an engine likes.
        const value = computed
          .getPropertyValue(property)
          .replace(/\d+\.\d+/, (size) => Number(size).toFixed(1))
        return `${property}: ${value}`
      }),
    }
    // The box of SVG text depends on the font: Firefox includes the space at its end, and more of the line. Its position is an attribute.
    if (computed.display.startsWith('inline') || element instanceof SVGTextElement)
      return [{ ...common, placed: 'inline', x: 0, y: 0, width: 0, height: 0 }]
    const rect = element.getBoundingClientRect()
    const parent = parents.at(-1) ?? root
    const outer = parent.getBoundingClientRect()
    const before = previous.get(parent)
    previous.set(parent, rect)
    const isBelow = before && rect.top > before.bottom - PIXELS
    return [
      {
        ...common,
        placed: before ? (isBelow ? 'below' : 'beside') : 'first',
        x: rect.x - outer.x,
        y: rect.y - (before ? (isBelow ? before.bottom : before.top) : outer.top),
        width: rect.width,
        height: rect.height,
      },
    ]
  })
}

const describeBox = ({ placed, x, y, width, height }: Box) =>
  `${placed}, x ${x.toFixed(1)}, y ${y.toFixed(1)}, ${width.toFixed(1)} × ${height.toFixed(1)}`

const isNear = (actual: number, expected: number, more = 0) =>
  Math.abs(actual - expected) <= PIXELS + SHARE * Math.abs(expected) + more

/**
 * How a layout differs from Chromium's, one line a part.
 *
 * @param wrapsDiffer whether a text may break into a line more or less, since its letters have other widths
 */
export const compareLayouts = (actual: Box[], expected: Box[], wrapsDiffer: boolean): string[] => {
  const differs = actual.findIndex(({ path }, index) => path !== expected[index]?.path)
  if (differs >= 0 || actual.length !== expected.length) {
    const first = actual[differs] ?? expected[actual.length]
    return [`${actual.length} parts, ${expected.length} in Chromium. The first that differs: ${first?.path}`]
  }
  return actual.flatMap((box, index) => {
    const other = expected[index] as Box
    const line = wrapsDiffer ? box.line : 0
    // A centered text that wraps is as wide as its longest line.
    const spread = wrapsDiffer && box.isLeaf ? PIXELS : 0
    // `order` or columns put other texts, which may have more lines, between this part and the one before it.
    const isApart = wrapsDiffer && box.placed === 'below' && other.y >= box.line
    const isSame =
      box.placed === other.placed &&
      isNear(box.x, other.x, spread) &&
      isNear(box.width, other.width, spread) &&
      (isApart || isNear(box.y, other.y, box.placed === 'below' ? 0 : line)) &&
      ((wrapsDiffer && !box.isLeaf) || isNear(box.height, other.height, line))
    const styles = box.style.flatMap((style, at) =>
      style === other.style[at] ? [] : [`${box.path}: ${style}; in Chromium ${other.style[at]}`],
    )
    return isSame
      ? styles
      : [...styles, `${box.path}: ${describeBox(box)}; in Chromium ${describeBox(other)}`]
  })
}
