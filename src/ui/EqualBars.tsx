import type { Statistic } from '../facts/types.js'

/** The bars of a statistic. */
export interface BarScale {
  /** The number of units that a bar represents: a power of 10. */
  unitsPerBar: number
  /** The number of solid bars. */
  count: number
  /** Whether an open bar follows: the value is a minimum. */
  isOpen: boolean
}

const MAX_BARS = 60
/** The minimum number of bars, with the open bar, if a bar represents several units. */
const MIN_SCALED_BARS = 8

/**
 * Returns how to draw a statistic in equal bars, or `undefined` if no drawing shows it correctly:
 * - `over`: the whole bars, then an open bar.
 * - `exactly`: whole bars only, so the value must be a multiple of the units of a bar.
 * - `about`: no drawing.
 *
 * Up to 60 units, a bar represents one unit. Above, it represents 10, 100, 1000 …, so that there are 8 to 60 bars.
 */
export const getBarScale = ({ value, qualifier }: Statistic): BarScale | undefined => {
  if (qualifier === 'about' || !Number.isFinite(value) || value < 1) return undefined
  const isOpen = qualifier === 'over'
  let unitsPerBar = 1
  while (Math.floor(value / unitsPerBar) > MAX_BARS) unitsPerBar *= 10
  const count = Math.floor(value / unitsPerBar)
  if (unitsPerBar > 1 && count + Number(isOpen) < MIN_SCALED_BARS) return undefined
  return isOpen || count * unitsPerBar === value ? { unitsPerBar, count, isOpen } : undefined
}

const HEIGHT = 32
/** Up to this number the bars are wide and in one group. */
const MAX_WIDE_BARS = 16
const MAX_WIDE_WIDTH = 400
const WIDE_BAR = 14
const WIDE_GAP = 12
const NARROW_BAR = 4
const NARROW_PITCH = 8
/** The number of narrow bars in a group. Groups wrap. */
const GROUP = 25

interface BarGroupProps {
  count: number
  isOpen: boolean
  bar: number
  pitch: number
}

const BarGroup = ({ count, isOpen, bar, pitch }: BarGroupProps) => {
  const width = (count + Number(isOpen)) * pitch
  const bars = Array.from({ length: count }, (_, index) => `M${index * pitch} 0h${bar}v${HEIGHT}h-${bar}z`)
  return (
    <svg
      data-part="bar-group"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
    >
      {count > 0 && <path d={bars.join('')} fill="currentColor" />}
      {isOpen && (
        <path
          d={`M${count * pitch + 0.5} 0.5h${bar - 1}v${HEIGHT - 1}h-${bar - 1}z`}
          fill="none"
          stroke="currentColor"
          strokeDasharray="2"
        />
      )}
    </svg>
  )
}

/**
 * A statistic in bars of the same width and height, from its value and qualifier only. Renders a `<span>` element, or nothing
 * if no drawing shows the statistic correctly. Decorative: a text beside it must state the statistic and the units of a bar,
 * from `getBarScale()`.
 */
export function EqualBars({ statistic }: { statistic: Statistic }) {
  const scale = getBarScale(statistic)
  if (!scale) return null
  const { count, isOpen } = scale
  const total = count + Number(isOpen)
  const isWide = total <= MAX_WIDE_BARS
  const gap = Math.min(WIDE_GAP, Math.floor((MAX_WIDE_WIDTH - total * WIDE_BAR) / total))
  const [bar, pitch] = isWide ? [WIDE_BAR, WIDE_BAR + gap] : [NARROW_BAR, NARROW_PITCH]
  const groupSize = isWide ? total : GROUP
  const groups = Array.from({ length: Math.ceil(total / groupSize) }, (_, index) => index * groupSize)
  return (
    <span data-part="bars">
      {groups.map((start) => {
        const end = Math.min(start + groupSize, count)
        return (
          <BarGroup
            key={start}
            count={end - start}
            isOpen={isOpen && start + groupSize >= total}
            bar={bar}
            pitch={pitch}
          />
        )
      })}
    </span>
  )
}
