import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Що Ankr каже про себе',
  groups: {
    commitments: 'Зобов’язання Ankr',
    descriptions: 'Як Ankr описує себе',
  },
  labels: {
    'full-decentralization': 'Повна децентралізація',
    'independent-data-centers': 'Незалежні дата-центри',
    'no-public-cloud': 'Без публічної хмари',
    'crypto-native': 'Крипто за природою',
    'self-funded': 'Самофінансування',
    'not-beholden': 'Без залежності від інвесторів',
    'community-driven': 'Рушій\u00a0— спільнота',
    'community-owns-service': 'Власник\u00a0— спільнота',
    'no-domination': 'Чому це важливо для Ankr',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr називає децентралізацію наріжним каменем своєї мети.',
    'decentralization-driving-force': 'Ankr називає децентралізацію своїм серцем і рушійною силою.',
    'full-decentralization':
      'Ankr бере на себе зобов’язання щодо повної [децентралізації](decentralization).',
    'independent-data-centers': 'Вузли Ankr працюють у незалежних сторонніх дата-центрах.',
    'multiple-locations': 'Вузли Ankr розташовані в різних географічних точках.',
    'no-public-cloud':
      'За словами Ankr, вона ніколи не користується централізованими провайдерами [публічної хмари](public-cloud).',
    'crypto-native': 'Ankr за своєю природою є крипто- та блокчейн-компанією.',
    'self-funded': 'За словами Ankr, вона на самофінансуванні.',
    'not-beholden': 'За словами Ankr, вона не залежить від інвесторів.',
    'community-driven': 'За словами Ankr, її повністю рухає спільнота.',
    'no-domination':
      'На думку Ankr, те, що її рухає спільнота, має першорядне значення для того, щоб уникнути панування небагатьох.',
    'community-owns-service': 'За словами Ankr, її спільнота володіє сервісом і забезпечує його безпеку.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
