import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Web 3.0 в описі Ankr',
  idea: 'Ключова ідея',
  statements: {
    'next-generation': 'Ankr описує Web 3.0 як наступне покоління інтернету.',
    'no-single-controller':
      'Рух Web 3.0 будує інтернет [децентралізованих](decentralization) мереж, яких жодна організація не контролює одноосібно.',
    'under-construction': 'Уже тут, але ще будується',
    'trust-without-controller':
      'Платформи, яких жодна організація не контролює одноосібно, але яким можуть довіряти всі: це, на думку Ankr, ключова інновація.',
    'participation-is-security': 'Що більше людей бере участь, то безпечніше для всіх.',
    'blockchain-underlies': 'Блокчейн лежить в основі децентралізації, якої потребує Web 3.0.',
    'open-trustless-permissionless':
      'Чому блокчейн? Він відкритий, [бездовірчий](trustless) і [бездозвільний](permissionless).',
    'building-blocks':
      'Web 3.0 має дві ключові складові: децентралізацію та передавання цінності [між рівноправними учасниками](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr бачить у Web 3.0 відхід від централізованих корпорацій, які домінують у сучасному вебі.',
    'profit-from-data':
      'Нинішні панівні корпорації, за словами Ankr, заробляють на даних, які створюють їхні користувачі.',
    'mass-adoption':
      'Ankr вважає масове впровадження Web 3.0 приватними особами, розробниками та підприємствами ключовим для того, щоб зробити наступний етап інтернету безпечним.',
  },
  caveats: {
    participation: 'Це справджується, доки вони діють незалежно.',
    trust: 'Довіряють правилам, а не оператору.',
  },
  more: 'Чому Web 3.0 використовує блокчейн',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
