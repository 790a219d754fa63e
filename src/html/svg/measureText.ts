import { CHARACTER_WIDTHS } from './characterWidths.js'

/** The look of a run of text. */
export interface TextStyle {
  readonly size: number
  readonly weight: keyof typeof CHARACTER_WIDTHS
}

/** Marks that are drawn on a letter, and invisible characters such as isolates. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/**
 * The widths of scripts without a table, in the font size: regular and bold. The width of an Arabic letter depends on its
 * neighbors, and Devanagari has ligatures, so these are averages of words in Noto Sans and DejaVu Sans, and an eighth more.
 */
const SCRIPTS: readonly (readonly [pattern: RegExp, regular: number, bold: number])[] = [
  [/^[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]$/, 0.54, 0.63],
  [/^[\u0900-\u097f]$/, 0.56, 0.62],
  [/^[\uac00-\ud7af]$/, 0.93, 0.95],
  [/^[\u2e80-\uffef]$/, 1, 1],
  [/^[\u{1f000}-\u{1ffff}]$/u, 1.4, 1.4],
  [/^/, 0.9, 0.98],
]

const getCharacterWidth = (character: string, weight: TextStyle['weight']): number => {
  if (WITHOUT_WIDTH.test(character)) return 0
  // A Hangul syllable is not taken apart.
  const [base = character] = character >= '\u3000' ? [character] : character.normalize('NFD')
  const width = CHARACTER_WIDTHS[weight].get(base)
  if (width !== undefined) return width
  const [, regular = 1, bold = 1] = SCRIPTS.find(([pattern]) => pattern.test(base)) ?? []
  return weight === 'bold' ? bold : regular
}

/** Returns the width of a text, from tables. A browser sets the text to this width with `textLength`. */
export const measureText = (text: string, { size, weight }: TextStyle): number =>
  [...text.normalize('NFC')].reduce((width, character) => width + getCharacterWidth(character, weight), 0) *
  size
