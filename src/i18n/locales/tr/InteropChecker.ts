import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'Bu alıcı bu satıcıya ödeme yapabilir mi?',
  statements: {
    'usdt-other-ledger':
      'Elinde Ethereum üzerinde USDT (ERC-20) olan biri, fiyatı BNB Smart Chain üzerindeki USDT (BEP-20) ile belirlenmiş bir NFT’yi kolayca satın alamaz.',
    'forefront-of-interop': 'Ankr, bu tür sınırları ele alma konusunda kendini en ön safta görüyor.',
    'interop-tools-pioneer':
      'Ankr, geliştiricilerle yakın çalışarak zincirler arası birlikte çalışabilirlik araçlarına öncülük ettiğini söylüyor.',
  },
  invitation: 'Bu çifti deneyin veya başka bir çift seçin.',
}

export default { ...formats, InteropChecker }
