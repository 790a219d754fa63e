import { isIdle } from './idle.js'
import type { Seen, Snapshot } from './snapshot.js'
import type { Tip } from './states.js'

/** One change by a host stylesheet: element, property, old and new value. */
export interface Leak {
  readonly part: string
  readonly what: string
}

/** Where two lengths differ by less, they differ by rounding. */
const TOLERANCE = 0.75

const styles = (designed: Seen, found: Seen): string[] =>
  [...designed.style].flatMap(([property, value]) => {
    const other = found.style.get(property) ?? ''
    if (value === other) return []
    // The host sets the position of a component on its page.
    if (designed.isRoot && /^margin-/.test(property)) return []
    // Transitions change no final style. Only a tooltip must not move to its position.
    if (!designed.isTip && property.startsWith('transition-')) return []
    // A tip may be as high and wide as there is room around its trigger.
    if (designed.isTip && /^max-(width|height)$/.test(property)) return []
    const isUnseen = [designed, found].every(({ tag, style }) => isIdle(property, tag, style))
    return isUnseen ? [] : [`${property}: ${value} → ${other}`]
  })

const round = (length: number) => Math.round(length * 10) / 10

/** The container sets the position of a root element, the component its size. */
const boxes = (designed: Seen, found: Seen): string[] =>
  ['x', 'y', 'width', 'height'].flatMap((side, at) => {
    if (designed.isRoot && at < 2) return []
    const [one, other] = [designed.box[at] as number, found.box[at] as number]
    return Math.abs(one - other) <= TOLERANCE ? [] : [`box ${side}: ${round(one)} → ${round(other)}`]
  })

const label = ({ part, tag }: Seen) => `${part} <${tag}>`

/** What differs between a component as designed and as found, each thing once. */
const leaks = (designed: Snapshot, found: Snapshot): Leak[] => {
  const all: Leak[] = []
  for (const [node, one] of designed) {
    const other = found.get(node)
    if (!other) all.push({ part: label(one), what: 'is gone' })
    else
      for (const what of [...styles(one, other), ...boxes(one, other)]) all.push({ part: label(one), what })
  }
  for (const [node, other] of found) {
    if (!designed.has(node)) all.push({ part: label(other), what: 'is added' })
  }
  return [
    ...new Map(
      all.map((leak) => [`${leak.part} ${leak.what.replace(/^(box \w+):.*/, '$1')}`, leak]),
    ).values(),
  ]
}

const compareTips = (designed: Tip, found: Tip): Leak[] => {
  const before = new Map<string, number | boolean>(Object.entries(designed))
  return Object.entries(found)
    .filter(([key, value]) => {
      const other = before.get(key)
      return typeof value === 'number' ? Math.abs(value - Number(other)) > TOLERANCE : value !== other
    })
    .map(([key, value]) => ({ part: 'tip', what: `${key}: ${value}` }))
}

/** What differs between a page, or an open tip, as designed and as found. */
export const compare = (designed: Snapshot | Tip, found: Snapshot | Tip | undefined): Leak[] => {
  if (!found) return []
  return designed instanceof Map
    ? leaks(designed, found as Snapshot)
    : compareTips(designed as Tip, found as Tip)
}
