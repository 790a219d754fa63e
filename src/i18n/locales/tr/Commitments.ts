import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Ankr kendisi hakkında ne söylüyor?',
  groups: {
    commitments: 'Ankr’ın taahhütleri',
    descriptions: 'Ankr kendini nasıl anlatıyor?',
  },
  labels: {
    'full-decentralization': 'Tam merkeziyetsizlik',
    'independent-data-centers': 'Bağımsız veri merkezleri',
    'no-public-cloud': 'Genel bulut yok',
    'crypto-native': 'Kripto kökenli',
    'self-funded': 'Öz finansmanlı',
    'not-beholden': 'Yatırımcılara bağlı değil',
    'community-driven': 'Topluluk yönlendiriyor',
    'community-owns-service': 'Topluluğa ait',
    'no-domination': 'Ankr için neden önemli?',
  },
  statements: {
    'decentralization-cornerstone':
      'Ankr, merkeziyetsizliği amacının köşe taşlarından biri olarak tanımlıyor.',
    'decentralization-driving-force': 'Ankr, merkeziyetsizliği kalbi ve itici gücü olarak tanımlıyor.',
    'full-decentralization': 'Ankr, tam [merkeziyetsizlik](decentralization) için çalışmayı taahhüt ediyor.',
    'independent-data-centers':
      'Ankr’ın düğümleri, üçüncü taraflara ait bağımsız veri merkezlerinde çalışıyor.',
    'multiple-locations': 'Ankr’ın düğümleri birden çok coğrafi konumda bulunuyor.',
    'no-public-cloud':
      'Ankr, merkezî [genel bulut](public-cloud) sağlayıcılarını hiçbir zaman kullanmadığını söylüyor.',
    'crypto-native': 'Ankr, kripto ve blok zinciri kökenli bir şirket.',
    'self-funded': 'Ankr, kendi kendini finanse ettiğini söylüyor.',
    'not-beholden': 'Ankr, yatırımcılara bağlı olmadığını söylüyor.',
    'community-driven': 'Ankr, kendisini tamamen topluluğunun yönlendirdiğini söylüyor.',
    'no-domination':
      'Ankr’a göre topluluk tarafından yönlendirilmek, az sayıda kişinin hâkimiyetinden kaçınmak için hayati önemde.',
    'community-owns-service':
      'Ankr, hizmetin sahibinin topluluğu olduğunu ve güvenliğini de topluluğunun sağladığını söylüyor.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
