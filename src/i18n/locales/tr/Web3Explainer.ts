import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Ankr’ın anlatımıyla Web 3.0',
  idea: 'Temel fikir',
  statements: {
    'next-generation': 'Ankr, Web 3.0’ı internetin bir sonraki nesli olarak tanımlıyor.',
    'no-single-controller':
      'Web 3.0 hareketi, [merkeziyetsiz](decentralization) ağlardan oluşan ve tek bir tarafın kontrolünde olmayan bir internet inşa ediyor.',
    'under-construction': 'Geldi, ama hâlâ yapım aşamasında',
    'trust-without-controller':
      'Tek bir tarafın kontrolünde olmayan ama herkesin güvenebileceği platformlar: Ankr’a göre temel yenilik bu.',
    'participation-is-security': 'Ne kadar çok kişi katılırsa herkes için o kadar güvenli olur.',
    'blockchain-underlies': 'Web 3.0’ın ihtiyaç duyduğu merkeziyetsizliğin temelinde blok zinciri var.',
    'open-trustless-permissionless':
      'Neden blok zinciri? Blok zinciri açıktır, [güven gerektirmez](trustless) ve [izin gerektirmez](permissionless).',
    'building-blocks':
      'Web 3.0’ın iki temel yapı taşı var: merkeziyetsizlik ve değerin [eşler arasında](peer-to-peer-value-transfer) aktarılması.',
    'away-from-corporations':
      'Ankr, Web 3.0’ı bugünkü webe hâkim olan merkezî şirketlerden uzaklaşma olarak görüyor.',
    'profit-from-data':
      'Ankr’a göre bugünün hâkim şirketleri, kullanıcılarının ürettiği verilerden kazanç sağlıyor.',
    'mass-adoption':
      'Ankr, Web 3.0’ın bireyler, geliştiriciler ve işletmeler tarafından kitlesel olarak benimsenmesini internetin sonraki aşamasını güvenli kılmanın anahtarlarından biri olarak görüyor.',
  },
  caveats: {
    participation: 'Bu, katılanlar birbirinden bağımsız davrandığı sürece geçerlidir.',
    trust: 'Güven duyulan, bir işleten değil, kurallardır.',
  },
  more: 'Web 3.0 neden blok zinciri kullanıyor?',
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
