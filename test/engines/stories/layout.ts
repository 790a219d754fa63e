/** The box of a part, in CSS pixels. */
export interface Box {
  /** The names of the part and of the parts it is in. */
  path: string
  /** From the left edge of the part that it is in. */
  x: number
  /** From the bottom of the part before it, or from the top of the part that it is in. */
  y: number
  width: number
  height: number
}

const sides = ['x', 'y', 'width', 'height'] as const

/** Fonts are hinted and line heights rounded differently: WebKitGTK draws a line of 19.5 px in 19 px. */
const PIXELS = 2
const SHARE = 0.03

/**
 * The boxes of all roots and parts that are displayed, in document order. Inline parts have none: where they are depends
 * on where lines break.
 */
export const measureLayout = (root: Element): Box[] => {
  const isPart = (element: Element) => element.matches('.ankr, .ankr [data-part]')
  const bottoms = new Map<Element, number>()
  return [...root.querySelectorAll('*')].filter(isPart).flatMap((element) => {
    if (element.getClientRects().length === 0) return []
    const parents: Element[] = []
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (isPart(parent)) parents.unshift(parent)
    const path = [...parents, element]
      .map((part) => part.getAttribute('data-part') ?? part.className.toString().match(/ankr-\w+/)?.[0])
      .join(' > ')
    if (getComputedStyle(element).display === 'inline') return [{ path, x: 0, y: 0, width: 0, height: 0 }]
    const { x, y, width, height, bottom } = element.getBoundingClientRect()
    const parent = parents.at(-1) ?? root
    const outer = parent.getBoundingClientRect()
    const before = bottoms.get(parent) ?? outer.top
    bottoms.set(parent, bottom)
    return [{ path, x: x - outer.x, y: y - before, width, height }]
  })
}

const describeBox = (box: Box) => sides.map((side) => `${side} ${box[side].toFixed(1)}`).join(', ')

/** How a layout differs from Chromium's, one line a part. */
export const compareLayouts = (actual: Box[], expected: Box[]): string[] => {
  const names = (boxes: Box[]) => boxes.map(({ path }) => path).join('\n')
  if (names(actual) !== names(expected)) {
    const index = actual.findIndex(({ path }, at) => path !== expected[at]?.path)
    const first = actual[index] ?? expected[actual.length]
    return [`${actual.length} parts, ${expected.length} in Chromium. The first that differs: ${first?.path}`]
  }
  return actual.flatMap((box, index) => {
    const other = expected[index] as Box
    const differs = sides.some(
      (side) => Math.abs(box[side] - other[side]) > PIXELS + SHARE * Math.abs(other[side]),
    )
    return differs ? [`${box.path}: ${describeBox(box)}; in Chromium ${describeBox(other)}`] : []
  })
}
