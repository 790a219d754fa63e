import type { LocaleFormats } from '../../formatTypes.js'
import { baseLocale } from './baseLocale.js'

/** The Korean formats of numbers and dates. */
export const formats: LocaleFormats = {
  ...baseLocale,
  numbers: { digits: '0123456789', group: ',', groupSizes: [3], minimumGroupingDigits: 1, decimal: '.' },
  months: {
    default: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  },
  monthYearFormat: '{year}년 {month}',
  plurals: {},
  statisticFormat: '{value}{qualifier}',
  qualifiers: { over: '여 개', about: '개 안팎', exactly: '개(정확한 수)' },
  age: { years: { other: '{count}년 전' }, months: { other: '{count}개월 전' } },
  status: { superseded: '이후 {source}(으)로 대체됨', withdrawn: '더 이상 게시되지 않음' },
  ownNotes: 'Ankr의 설명 옆에 있는 주석은 저희가 작성했습니다.',
  attribution: '{publisher}의 설명, {date}',
  source: '출처: {source}',
  fullStop: '.',
}
