import type { Statistic } from '../facts/types.js'
import type { LocaleFormats } from './types.js'

/** Writes the digits of a language; some scripts take two code units for one. */
const localizeDigits = (text: string, { numbers }: LocaleFormats): string => {
  if (numbers.digits[0] === '0') return text
  const digits = [...numbers.digits]
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
}

/** Writes a number as the language does; the same text in Node and in every browser, which `Intl` does not promise. */
export const formatNumber = (value: number, locale: LocaleFormats): string => {
  const { group, decimal } = locale.numbers
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.split(/\B(?=(?:\d{3})+$)/).map((part) => localizeDigits(part, locale))
  return grouped.join(group) + (fraction ? decimal + localizeDigits(fraction, locale) : '')
}

/** Puts values into a template: `{name}` becomes `values.name`. */
export const interpolate = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : placeholder,
  )

/** Writes a day `YYYY-MM-DD` as month and year. */
export const formatMonth = (day: string, locale: LocaleFormats): string => {
  const [year = '', month = ''] = day.split('-')
  return interpolate(locale.monthYearFormat, {
    month: locale.months[Number(month) - 1] ?? month,
    year: localizeDigits(year, locale),
  })
}

/** Writes a figure with its qualifier, as running text. */
export const formatStatistic = ({ qualifier, value }: Statistic, locale: LocaleFormats): string =>
  interpolate(locale.statisticFormat, {
    qualifier: locale.qualifiers[qualifier],
    value: formatNumber(value, locale),
  })

/** Writes a day `YYYY-MM-DD` by a template of `{day}`, `{month}` and `{year}`. */
export const formatDay = (date: string, template: string, locale: LocaleFormats): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return interpolate(template, {
    day: localizeDigits(day.replace(/^0/, ''), locale),
    month: locale.months[Number(month) - 1] ?? month,
    year: localizeDigits(year, locale),
  })
}
