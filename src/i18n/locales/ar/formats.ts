import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: ',', groupSizes: [3], minimumGroupingDigits: 1, decimal: '.' },
  months: {
    default: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
  },
  monthYearFormat: '{month} {year}',
  plurals: {
    zero: 'n = 0',
    one: 'n = 1',
    two: 'n = 2',
    few: 'n % 100 = 3..10',
    many: 'n % 100 = 11..99',
  },
  statisticFormat: '{qualifier} {value}',
  qualifiers: { over: 'أكثر من', about: 'نحو', exactly: 'بالضبط' },
  // Arabic has forms for one and two that contain the number.
  age: {
    years: {
      zero: 'قبل {count} سنة',
      one: 'قبل سنة واحدة',
      two: 'قبل سنتين',
      few: 'قبل {count} سنوات',
      many: 'قبل {count} سنة',
      other: 'قبل {count} سنة',
    },
    months: {
      zero: 'قبل {count} شهر',
      one: 'قبل شهر واحد',
      two: 'قبل شهرين',
      few: 'قبل {count} أشهر',
      many: 'قبل {count} شهرًا',
      other: 'قبل {count} شهر',
    },
  },
  status: { superseded: 'حلّ محله لاحقًا {source}', withdrawn: 'لم يعد منشورًا' },
  ownNotes: 'الملاحظات المجاورة لأقوال Ankr من صياغتنا.',
  attribution: 'بحسب {publisher} في {date}',
  source: 'المصدر: {source}',
  fullStop: '.',
}
