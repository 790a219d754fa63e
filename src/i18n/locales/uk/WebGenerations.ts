import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'Читати. Писати. Володіти.',
  statements: {
    'next-generation': 'Ankr описує Web 3.0 як наступне покоління інтернету.',
    'under-construction': 'Уже тут, але ще будується',
    'away-from-corporations':
      'Централізовані корпорації: за словами Ankr, вони домінують у сучасному вебі, а Web 3.0 вона бачить як відхід від них',
    'no-single-controller': 'Жодна організація одноосібно: рух будує інтернет децентралізованих мереж',
    'profit-from-data':
      'Нинішні панівні корпорації заробляють на даних, які створюють їхні користувачі, за словами Ankr',
  },
  caption: 'Порівняння трьох поколінь вебу',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'Що можуть люди',
    web1: 'Читати',
    web2: 'Читати й писати',
    web3: 'Читати, писати й володіти',
  },
  abilities: { read: 'Читати', write: 'Писати', own: 'Володіти' },
  control: { label: 'Хто контролює', web1: 'Той, хто веде кожен сайт' },
  data: {
    label: 'Що відбувається з даними',
    web1: 'Їх створюють мало, бо більшість людей лише читає',
    web3: 'За задумом, залишаються під контролем тих, хто їх створює',
  },
  notStated: 'Не зазначено',
  note: 'Ці назви неофіційні. Що можуть люди, вказано за {source}',
}

export default { ...formats, WebGenerations }
