import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Web 3.0’ın ilkeleri',
  statements: {
    'trust-without-controller':
      'Ankr’a göre Web 3.0’ın temel yeniliği: tek bir tarafın kontrolünde olmayan ama herkesin güvenebileceği platformlar.',
    'blockchain-underlies': 'Web 3.0’ın ihtiyaç duyduğu merkeziyetsizliğin temelinde blok zinciri var.',
    'open-trustless-permissionless':
      'Neden blok zinciri? Blok zinciri açıktır, [güven gerektirmez](trustless) ve [izin gerektirmez](permissionless).',
    'participation-is-security': 'Ne kadar çok kişi katılırsa herkes için o kadar güvenli olur.',
    'building-blocks':
      'Web 3.0’ın iki temel yapı taşı var: merkeziyetsizlik ve [eşler arası değer aktarımı](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'Bu, katılanlar birbirinden bağımsız davrandığı sürece geçerlidir.',
    trust: 'Güven duyulan, bir işleten değil, kurallardır.',
  },
  principles: {
    open: {
      label: 'Açık',
      text: 'Kodu ve işlem geçmişini herkes okuyabilir.',
      limit: 'Doğru okumak uzmanlık gerektirir.',
    },
    trustless: {
      label: 'Güven gerektirmez',
      text: 'Karşı tarafa güvenmek yerine sonucu kendiniz kontrol edebilirsiniz.',
      limit: 'Yine de koda, kriptografiye ve dürüst bir çoğunluğa güvenilir.',
    },
    permissionless: {
      label: 'İzin gerektirmez',
      text: 'Herkes izin istemeden katılabilir.',
      limit: 'Masraflar ve yasalar yine de geçerlidir.',
    },
  },
  note: 'Tanımlar ve Ankr’ın ifadelerinin yanındaki notlar bize aittir. Tanımların dayandığı kaynak: {source}',
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
