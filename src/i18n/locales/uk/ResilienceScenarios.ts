import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Вузли Ankr працюють у незалежних сторонніх дата-центрах.',
    'multiple-locations': 'Вузли Ankr розташовані в різних географічних точках.',
    'no-public-cloud':
      'За словами Ankr, вона ніколи не користується централізованими провайдерами [публічної хмари](public-cloud).',
    'others-centralized':
      'Інші провайдери API, за словами Ankr, зазвичай користуються централізованим сервісом, наприклад AWS.',
  },
  illustration: 'Це ілюстрація. Вона не показує ні мережу Ankr, ні мережу будь-якого іншого провайдера.',
  fields: { concentrated: 'Зосереджено', distributed: 'Розподілено' },
  providers: {
    one: '{count} провайдер',
    few: '{count} провайдери',
    many: '{count} провайдерів',
    other: '{count} провайдера',
  },
  picture: '{field}: вузлів\u00a0— {all}, хостинг: {providers}. Працює: {up}, не працює: {down}.',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: 'Скільки хостинг-провайдерів відмовляє', options: ['Жоден', 'Один', 'Два', 'Три'] },
  failureOrder: {
    label: 'Хто відмовляє першим',
    options: { largest: 'Найбільший', second: 'Другий за розміром', smallest: 'Найменший' },
  },
  spareCapacity: 'Запас потужності на вузол',
  when: {
    largest: [
      'Коли відмовляє найбільший хостинг-провайдер',
      'Коли відмовляють два найбільші хостинг-провайдери',
      'Коли відмовляють три найбільші хостинг-провайдери',
    ],
    second: [
      'Коли відмовляє другий за розміром хостинг-провайдер',
      'Коли відмовляють другий і третій за розміром хостинг-провайдери',
      'Коли відмовляють хостинг-провайдери з другого по четвертий за розміром',
    ],
    smallest: [
      'Коли відмовляє найменший хостинг-провайдер',
      'Коли відмовляють два найменші хостинг-провайдери',
      'Коли відмовляють три найменші хостинг-провайдери',
    ],
  },
  result: {
    none: 'Коли працюють усі провайдери, доступні всі {all} вузлів, хоч би хто їх розміщував',
    some: '{when}, у роботі лишається {concentrated} із {all} вузлів, якщо їх зосереджено, або {distributed}, якщо розподілено',
  },
  count: 'У роботі лишається {up} із {all} вузлів',
  isDown: '{provider} не працює',
  load: {
    carried:
      '{field}: на кожен вузол, що лишився, припадає звичайне навантаження, помножене на {load}. Із запасом {spareCapacity} він упорається.',
    overloaded:
      '{field}: на кожен вузол, що лишився, припало б звичайне навантаження, помножене на {load}. Із запасом {spareCapacity} він не впорається.',
    nobody: '{field}: вузлів не лишилося.',
  },
  verdict: {
    carried: 'Витримує {load}',
    overloaded: 'Перевантаження: {load}',
    nobody: 'Вузлів не лишилося',
  },
  table: {
    summary: 'Показати числа',
    caption: '{when}, із запасом потужності {spareCapacity}',
    whole: 'Коли працюють усі провайдери',
    providers: 'Провайдери',
    largest: 'Частка найбільшого провайдера',
    up: 'Вузли в роботі, з {all}',
    load: 'Навантаження на вузол, що лишився',
    serves: 'Чи впораються?',
    nakamoto:
      'Найменше провайдерів, які розміщують понад половину ([коефіцієнт Накамото](nakamoto-coefficient))',
    effective: 'Еквівалентна кількість провайдерів однакового розміру',
    yes: 'Так',
    no: 'Ні',
    nobody: 'Жодного',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
