import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Принципи Web 3.0',
  statements: {
    'trust-without-controller':
      'Ключова інновація Web 3.0, на думку Ankr: платформи, яких жодна організація не контролює одноосібно, але яким можуть довіряти всі.',
    'blockchain-underlies': 'Блокчейн лежить в основі децентралізації, якої потребує Web 3.0.',
    'open-trustless-permissionless':
      'Чому блокчейн? Він відкритий, [бездовірчий](trustless) і [бездозвільний](permissionless).',
    'participation-is-security': 'Що більше людей бере участь, то безпечніше для всіх.',
    'building-blocks':
      'Web 3.0 має дві ключові складові: децентралізацію та [передавання цінності між рівноправними учасниками](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'Це справджується, доки вони діють незалежно.',
    trust: 'Довіряють правилам, а не оператору.',
  },
  principles: {
    open: {
      label: 'Відкритий',
      text: 'Будь-хто може прочитати код та історію транзакцій.',
      limit: 'Щоб добре їх зрозуміти, потрібні знання.',
    },
    trustless: {
      label: 'Бездовірчий',
      text: 'Результат можна перевірити самостійно, замість довіряти іншій стороні.',
      limit: 'Усе одно доводиться покладатися на код, криптографію та чесну більшість.',
    },
    permissionless: {
      label: 'Бездозвільний',
      text: 'Будь-хто може брати участь, не питаючи дозволу.',
      limit: 'Витрати та закони нікуди не зникають.',
    },
  },
  note: 'Визначення та примітки поруч із твердженнями Ankr\u00a0— наші. За основу визначень узято {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
