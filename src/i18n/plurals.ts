/** The plural categories of CLDR. Every language has `other`. */
export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

export type PluralCategory = (typeof PLURAL_CATEGORIES)[number]

/**
 * The plural rules of a language, in the syntax of Unicode CLDR, without samples. A number that fits no rule is `other`.
 * Copy them from https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html.
 * @example { one: 'v = 0 and i % 10 = 1 and i % 100 != 11', few: 'v = 0 and i % 10 = 2..4 and i % 100 != 12..14' }
 */
export type PluralRules = { readonly [Category in Exclude<PluralCategory, 'other'>]?: string }

/** A message that depends on a number: one text for each category that the language has. */
export type PluralForms = { readonly other: string } & {
  readonly [Category in Exclude<PluralCategory, 'other'>]?: string
}

/** The operands of a CLDR rule: https://unicode.org/reports/tr35/tr35-numbers.html#Operands. */
const getOperands = (value: number): Readonly<Record<string, number>> => {
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.')
  const digits = fraction.length
  // JavaScript writes no trailing zeros, so `w` equals `v`, and `t` equals `f`. No number here has a compact exponent.
  return {
    n: Math.abs(value),
    i: Number(whole),
    v: digits,
    w: digits,
    f: Number(fraction),
    t: Number(fraction),
    c: 0,
    e: 0,
  }
}

const isInRanges = (value: number, ranges: string): boolean =>
  ranges.split(',').some((range) => {
    const [from = Number.NaN, to = from] = range.split('..').map(Number)
    return Number.isInteger(value) && value >= from && value <= to
  })

/** One relation, such as `i % 10 = 2..4`. An invalid relation never holds. */
const holds = (relation: string, operands: Readonly<Record<string, number>>): boolean => {
  const [, operand = '', modulus, not, ranges = ''] =
    /^\s*([a-z])\s*(?:%\s*(\d+))?\s*(!?)=\s*([\d.,\s]+)$/.exec(relation) ?? []
  const value = operands[operand]
  if (value === undefined) return false
  return isInRanges(modulus ? value % Number(modulus) : value, ranges) !== Boolean(not)
}

/**
 * Returns the plural category of a number. The rules are data of the locale. `Intl.PluralRules` may have different data on a
 * server and in a browser, and the text would not match when React hydrates.
 */
export const selectPlural = (value: number, rules: PluralRules): PluralCategory => {
  const operands = getOperands(value)
  return (
    PLURAL_CATEGORIES.find((category) => {
      const rule = category === 'other' ? undefined : rules[category]
      return rule
        ?.split(' or ')
        .some((part) => part.split(' and ').every((relation) => holds(relation, operands)))
    }) ?? 'other'
  )
}
