import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Для кого працює Ankr',
  statements: {
    'infrastructure-for-all':
      'Ankr надає інфраструктуру Web 3.0 приватним особам, розробникам і підприємствам.',
    'mass-adoption':
      'Ankr вважає масове впровадження Web 3.0 приватними особами, розробниками та підприємствами ключовим для того, щоб зробити наступний етап інтернету безпечним.',
  },
  groups: {
    individuals: {
      label: 'Приватні особи',
      text: 'Люди, які користуються застосунками, мають активи або беруть участь у мережах.',
    },
    developers: {
      label: 'Розробники',
      text: 'Команди, які створюють застосунки, протоколи та смарт-контракти.',
    },
    enterprises: { label: 'Підприємства', text: 'Організації, чиї сервіси працюють на блокчейні.' },
  },
  note: 'Описи трьох груп\u00a0— наші.',
}

export default { ...formats, Audiences }
