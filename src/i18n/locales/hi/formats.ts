import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: ',', groupSizes: [3, 2], minimumGroupingDigits: 1, decimal: '.' },
  months: {
    default: [
      'जनवरी',
      'फ़रवरी',
      'मार्च',
      'अप्रैल',
      'मई',
      'जून',
      'जुलाई',
      'अगस्त',
      'सितंबर',
      'अक्टूबर',
      'नवंबर',
      'दिसंबर',
    ],
  },
  monthYearFormat: '{month} {year}',
  plurals: { one: 'i = 0 or n = 1' },
  // The qualifiers are postpositions.
  statisticFormat: '{value} {qualifier}',
  qualifiers: { over: 'से अधिक', about: 'के करीब', exactly: 'के ठीक बराबर' },
  age: {
    years: { one: '{count} साल पहले', other: '{count} साल पहले' },
    months: { one: '{count} महीना पहले', other: '{count} महीने पहले' },
  },
  status: { superseded: 'अब इसकी जगह {source}', withdrawn: 'अब प्रकाशित नहीं' },
  ownNotes: 'Ankr के कथनों के साथ दी गई टिप्पणियाँ हमारी हैं।',
  attribution: '{publisher} का कथन, {date}',
  source: 'स्रोत: {source}',
  fullStop: '।',
}
