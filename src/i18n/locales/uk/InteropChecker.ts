import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'Чи може цей покупець заплатити цьому продавцеві?',
  statements: {
    'usdt-other-ledger':
      'Той, хто має USDT в Ethereum (ERC-20), не може легко купити NFT з ціною в USDT у BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'Ankr бачить себе в авангарді роботи над такими обмеженнями.',
    'interop-tools-pioneer':
      'У тісній співпраці з розробниками, за словами Ankr, вона стала піонером у створенні інструментів інтероперабельності між блокчейнами.',
  },
  invitation: 'Спробуйте цю пару або оберіть іншу.',
}

export default { ...formats, InteropChecker }
