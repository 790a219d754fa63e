import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Ankr nasıl başladı?',
  lanes: { past: 'İlk model', present: 'O günden bu yana' },
  labels: {
    idea: 'İlk fikir',
    model: 'DCCN',
    crypto: 'Kriptoya odaklanma',
    infrastructure: 'Geliştirenler için kaynaklar',
    hope: 'Daha demokratik bir web',
  },
  statements: {
    'idle-data-center-power':
      'Ankr’ın kuruluş fikri ve ilk teknik belgesi (whitepaper), veri merkezlerinin atıl işlem gücüyle çalışacak açık kaynaklı bir bulut öneriyordu.',
    dccn: 'Bu bulutun adı, “distributed cloud computing network” (dağıtık bulut bilişim ağı) sözünün kısaltması olan [DCCN](dccn) idi.',
    'any-application':
      'Bu modelde bir kullanıcı, Ankr’ın merkeziyetsiz bulutunda istediği uygulamayı çalıştırabiliyordu.',
    'crypto-economy': 'Ankr yoluna devam etti: Yalnızca kripto ekonomisine odaklanıyor.',
    'decentralized-node-access':
      'Ankr, birden çok kullanım alanı için [düğümlere](node) merkeziyetsiz erişim sağlıyor.',
    'cloud-links-servers':
      'Ankr, [bulut bilişimle](cloud-computing) sunucuları birbirine bağlayarak talep üzerine kullanılan kaynaklar oluşturuyor.',
    'cloud-for-builders':
      'Ankr’ın talep üzerine kullanılan kaynakları, merkeziyetsiz uygulama, protokol ve [akıllı sözleşme](smart-contract) geliştirenler için.',
    'tools-for-developers':
      'Ankr, düğümlerini ve bunların desteklediği zincirleri, hızla büyüyen bir Web 3.0 geliştirici topluluğuna araç sağlamak için temel önemde sayıyor.',
    'more-democratic-web':
      'Ankr, kaynakları üzerinde geliştirilen uygulamaların daha bağlantılı, daha demokratik bir webe katkıda bulunmasını umuyor.',
  },
  cloudIsNotPublic: 'Bulut bilişim için [genel bulut](public-cloud) sağlayıcısı şart değildir.',
  status: { now: '{date} itibarıyla', ahead: '{date} itibarıyla henüz ileride' },
  note: 'Ankr’ın belgesi bu adımlar için tarih vermiyor. Sıralama bize aittir.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
