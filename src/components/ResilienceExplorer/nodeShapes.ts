/**
 * The SVG path data of a node for each provider, and the path data of the line that crosses it out when it is down. The
 * origin is the center of a cell of 22 by 22 units. Holes follow the even-odd fill rule, and the line leaves them free.
 * The shapes cover about the same area. Adjacent shapes differ in outline, so that they are distinct at 8 px without color.
 */
const SHAPES = [
  ['m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z', 'm-4.95 4.95l9.9-9.9'],
  ['m-6.25-6.25h12.5v12.5h-12.5z', 'm-6.25 6.25l12.5-12.5'],
  ['m0-8l8 8-8 8-8-8z', 'm-8 0h16'],
  ['m0-8.25l8 14.25h-16z', 'm-8 6l12-7.13'],
  [
    'm-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0zm4.25 0a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0z',
    'm-4.95 4.95l3-3m3.9-3.9l3-3',
  ],
  ['m-2.75-7.5h5.5v4.75h4.75v5.5h-4.75v4.75h-5.5v-4.75h-4.75v-5.5h4.75z', 'm-6.5 6.5l13-13'],
  ['m-6.25-6.25h12.5v12.5h-12.5zm4 4h4.5v4.5h-4.5z', 'm-6.25 6.25l4-4m4.5-4.5l4-4'],
  ['m0 8.25l8-14.25h-16z', 'm8-6l-12 7.13'],
  ['m-7-1.4a7 7 0 0 1 14 0zm0 2.8a7 7 0 0 0 14 0z', 'm-4.95 4.95l3.5-3.5m2.9-2.9l3.5-3.5'],
  ['m0-8l8 8-8 8-8-8zm0 4.75l-3.25 3.25 3.25 3.25 3.25-3.25z', 'm-8 0h4.75m6.5 0h4.75'],
] as const

/** The number of shapes and of colors. With more providers, the combination of shape and color is still unique. */
const SHAPE_COUNT = SHAPES.length

/** Returns the number of a provider's color in `palette.css`. */
export const getColorIndex = (provider: number): number =>
  (provider + Math.floor(provider / SHAPE_COUNT)) % SHAPE_COUNT

/** Returns the path data of a provider's nodes at the given positions in ten rows of ten. */
export const getNodePath = (provider: number, positions: readonly number[], isDown: boolean): string => {
  const [shape, cross] = SHAPES[provider % SHAPE_COUNT] as (typeof SHAPES)[number]
  return positions
    .map((position) => {
      const center = `M${(position % 10) * 22 + 11} ${Math.floor(position / 10) * 22 + 11}`
      return center + shape + (isDown ? center + cross : '')
    })
    .join('')
}
