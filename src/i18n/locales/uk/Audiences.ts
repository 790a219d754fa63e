import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Для кого працює Ankr',
  statements: {
    'infrastructure-for-all':
      'Інфраструктура Ankr для Web 3.0 служить приватним особам, розробникам і підприємствам.',
    'mass-adoption':
      'Ankr вважає масове впровадження всіма трьома групами ключовим для того, щоб забезпечити наступний етап інтернету.',
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
