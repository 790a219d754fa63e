/**
 * One shape a provider, each about as heavy as the disc, around the middle of a cell of 20 by 20; holes by the even-odd
 * rule. Neighbours in the list differ in outline, so that they are told apart at 9 pixels and without colour.
 */
const glyphs = [
  'm-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  'm-6.25-6.25h12.5v12.5h-12.5z',
  'm0-8.5l8.5 8.5-8.5 8.5-8.5-8.5z',
  'm0-8.25l8 14.25h-16z',
  'm-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0zm3.75 0a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0-6.5 0z',
  'm-2.75-7.5h5.5v4.75h4.75v5.5h-4.75v4.75h-5.5v-4.75h-4.75v-5.5h4.75z',
  'm-6.25-6.25h12.5v12.5h-12.5zm3.5 3.5h5.5v5.5h-5.5z',
  'm0 8.25l8-14.25h-16z',
  'm-7-1.4a7 7 0 0 1 14 0zm0 2.8a7 7 0 0 0 14 0z',
  'm0-8.5l8.5 8.5-8.5 8.5-8.5-8.5zm0 4.25l-4.25 4.25 4.25 4.25 4.25-4.25z',
] as const

const CROSS = 'm-5.25 5.25l10.5-10.5'

/** How many colours there are, and shapes. With more providers than that, the pairs of both still differ. */
const KINDS = glyphs.length

/** The colour of a provider, as the number of its token. */
export const colourOf = (provider: number): number => (provider + Math.floor(provider / KINDS)) % KINDS

/** Path data for nodes at these places of ten rows of ten. */
export const draw = (provider: number, places: readonly number[], isDown: boolean): string =>
  places
    .map((place) => {
      const centre = `M${(place % 10) * 20 + 10} ${Math.floor(place / 10) * 20 + 10}`
      return centre + glyphs[provider % KINDS] + (isDown ? centre + CROSS : '')
    })
    .join('')
