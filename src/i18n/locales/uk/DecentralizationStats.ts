import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'запущено вузлів',
    'chains-supported': 'підтримується блокчейнів на доказі частки',
    'independent-data-centers': 'Вузли Ankr працюють у незалежних сторонніх дата-центрах.',
    'multiple-locations': 'Вузли Ankr розташовані в різних географічних точках.',
    'no-public-cloud':
      'За словами Ankr, вона ніколи не користується централізованими провайдерами публічної хмари.',
  },
  labels: {
    'independent-data-centers': 'Незалежні дата-центри',
    'multiple-locations': 'Різні локації',
    'no-public-cloud': 'Без публічної хмари',
  },
  notes: {
    'nodes-launched': 'Запущено в усьому світі. Це не кількість вузлів, що працюють сьогодні.',
    'chains-supported': 'У процвітній екосистемі, як каже Ankr.',
  },
  asOf: ', станом на {date}',
  withheld: 'Цей сайт не показує числа, бо воно наведене станом на {date}.',
  bar: 'Кожна смужка\u00a0— це {count}.',
  openBar: 'Незамкнена смужка\u00a0— це «понад».',
}

export default { ...formats, DecentralizationStats }
