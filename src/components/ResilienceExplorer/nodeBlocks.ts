const ROWS = 5
/** The distance of two blocks, in units of the view box. A block is 10 by 10 units. */
const PITCH = 14
const BLOCK =
  'a1.5 1.5 0 0 1 1.5-1.5h7a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-7a1.5 1.5 0 0 1-1.5-1.5z'
/** The outline of a block with a stroke of 1.1 inside its edges, and a diagonal. */
const DOWN =
  'a1.2 1.2 0 0 1 1.2-1.2h6.5a1.2 1.2 0 0 1 1.2 1.2v6.5a1.2 1.2 0 0 1-1.2 1.2h-6.5a1.2 1.2 0 0 1-1.2-1.2zm1.65 6.05l5.6-5.6'

/** The providers of the grid have letters up to this number. */
export const MAX_LETTERS = 20

/** Returns the path data of a provider's blocks. The grid has five rows and is filled column by column. */
export const getBlocksPath = (first: number, count: number, isDown: boolean): string => {
  const [offset, top, shape] = isDown ? [0.55, 1.75, DOWN] : [0, 1.5, BLOCK]
  return Array.from({ length: count }, (_, index) => {
    const position = first + index
    return `M${Math.floor(position / ROWS) * PITCH + offset} ${(position % ROWS) * PITCH + top}${shape}`
  }).join('')
}

/** Returns the ends of the bracket below a provider's blocks. Its length is proportional to the number of blocks. */
export const getBracket = (first: number, count: number): readonly [number, number] => {
  const scale = (value: number) => Math.round((value * PITCH * 10) / ROWS) / 10
  return [scale(first) + 0.5, scale(first + count) - 4.5]
}

/** Returns the letter of a provider: A to J, then AA to AJ. */
export const getLetter = (provider: number): string =>
  'A'.repeat(Math.floor(provider / 10)) + String.fromCharCode(65 + (provider % 10))
