import { measureText, type TextStyle } from './measureText.js'

/**
 * Units that a line can end after: spaces, an ideograph or kana with the punctuation beside it, or a word. Korean has spaces.
 * https://www.w3.org/TR/jlreq/#characters_not_starting_a_line
 */
const UNITS =
  /[ \n]+|[（「『《〈]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ、。，．：；！？）」』》〉…・]*|[^ \n\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/gu

const LETTERS = /\P{M}\p{M}*/gu

/** Splits a unit that is wider than a line. */
const splitUnit = (unit: string, width: number, style: TextStyle): string[] => {
  if (measureText(unit, style) <= width) return [unit]
  const parts = ['']
  for (const [letter] of unit.matchAll(LETTERS)) {
    const last = parts.at(-1) as string
    if (measureText(last + letter, style) <= width || !last) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return parts
}

/** Returns the lines of a text. No line is wider than the width, except a single letter. */
export const wrapText = (text: string, width: number, style: TextStyle): string[] => {
  const lines = ['']
  const units = (text.match(UNITS) ?? []).flatMap((unit) => splitUnit(unit, width, style))
  for (const unit of units) {
    const line = (lines.at(-1) as string) + unit
    if (measureText(line.trim(), style) <= width) lines[lines.length - 1] = line
    else lines.push(unit)
  }
  return lines.map((line) => line.trim()).filter(Boolean)
}
