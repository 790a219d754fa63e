import type { Statistic } from '../facts/types.js'
import { getForm, interpolate } from './interpolate.js'
import { type PluralForms, selectPlural } from './plurals.js'
import type { LocaleFormats } from './types.js'

/** Replaces `0` to `9` by the digits of a language. Some scripts need two UTF-16 code units for a digit. */
const localizeDigits = (text: string, { numbers }: LocaleFormats): string => {
  if (numbers.digits[0] === '0') return text
  const digits = [...numbers.digits]
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
}

/** Splits digits into groups from the right. The last size repeats: `[3, 2]` splits 1234567 into 12, 34 and 567. */
const splitGroups = (digits: string, sizes: readonly number[]): string[] => {
  const groups: string[] = []
  let end = digits.length
  for (let index = 0; end > 0; index += 1) {
    const size = Math.max(1, sizes[Math.min(index, sizes.length - 1)] ?? 3)
    groups.unshift(digits.slice(Math.max(0, end - size), end))
    end -= size
  }
  return groups
}

/** Formats a number. The result is the same in Node and in every browser, which `Intl.NumberFormat` does not guarantee. */
export const formatNumber = (value: number, locale: LocaleFormats): string => {
  const { group, decimal, groupSizes, minimumGroupingDigits } = locale.numbers
  const [whole = '', fraction] = String(value).split('.')
  const isGrouped = whole.length >= (groupSizes[0] ?? 3) + minimumGroupingDigits
  const groups = isGrouped ? splitGroups(whole, groupSizes) : [whole]
  return (
    groups.map((digits) => localizeDigits(digits, locale)).join(group) +
    (fraction ? decimal + localizeDigits(fraction, locale) : '')
  )
}

const getMonthName = (month: string, form: string | undefined, { months }: LocaleFormats): string => {
  const names = form !== undefined && Object.hasOwn(months, form) ? months[form] : months.default
  return names?.[Number(month) - 1] ?? month
}

/** Formats a day `YYYY-MM-DD` by a template of `{day}`, `{month}` and `{year}`. */
export const formatDay = (date: string, template: string, locale: LocaleFormats, form?: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return interpolate(template, {
    day: localizeDigits(day.replace(/^0/, ''), locale),
    month: getMonthName(month, getForm(template, 'month') ?? form, locale),
    year: localizeDigits(year, locale),
  })
}

/**
 * Formats a day `YYYY-MM-DD` as month and year.
 * @param form the grammatical form of the month, a key of `locale.months`. Defaults to `default`.
 */
export const formatMonth = (day: string, locale: LocaleFormats, form?: string): string =>
  formatDay(day, locale.monthYearFormat, locale, form)

/** Formats a statistic with its qualifier, as text. */
export const formatStatistic = ({ qualifier, value }: Statistic, locale: LocaleFormats): string =>
  interpolate(
    locale.statisticFormat,
    { qualifier: locale.qualifiers[qualifier], value: formatNumber(value, locale) },
    locale,
  )

/** Formats a message that depends on a number: `{count}` becomes the number. */
export const formatPlural = (forms: PluralForms, count: number, locale: LocaleFormats): string =>
  interpolate(
    forms[selectPlural(count, locale.plurals)] ?? forms.other,
    { count: formatNumber(count, locale) },
    locale,
  )
