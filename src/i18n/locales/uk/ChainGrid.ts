import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'Одна платформа, різні блокчейни',
  statements: {
    'one-platform-multiple-chains': 'Ankr пропонує різні блокчейни на одній платформі.',
    'no-chain-promoted':
      'Ankr не просуває жодного блокчейну понад інші і не схиляє своїх користувачів до якогось одного.',
  },
  shown: 'Показано мереж: {count}. Список: основні мережі з набору Ankr для розробників, {source}',
  chosen: 'Показано мереж: {count}. Їх обрав цей сайт.',
  order: {
    alphabetical: 'За абеткою.',
    rotation: 'У порядку, що змінюється щодня. Кожен блокчейн по черзі займає кожне місце.',
  },
}

export default { ...formats, ChainGrid }
