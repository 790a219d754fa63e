import type { LocaleCore } from './types.js'

/** Writes a number as the language does; the same text in Node and in every browser, which `Intl` does not promise. */
export const formatNumber = (value: number, { numbers }: LocaleCore): string => {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, numbers.group)
  const text = fraction ? grouped + numbers.decimal + fraction : grouped
  return numbers.digits[0] === '0'
    ? text
    : text.replace(/\d/g, (digit) => numbers.digits[Number(digit)] ?? digit)
}

/** Puts values into a template: `{name}` becomes `values.name`. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)

/** Writes a day `YYYY-MM-DD` as month and year. */
export const formatMonth = (day: string, locale: LocaleCore): string => {
  const [year = '', month = ''] = day.split('-')
  const { digits } = locale.numbers
  return fill(locale.monthAndYear, {
    month: locale.months[Number(month) - 1] ?? month,
    year: year.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit),
  })
}
