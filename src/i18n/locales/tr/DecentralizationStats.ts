import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'devreye alınan düğüm',
    'chains-supported': 'desteklenen Proof-of-Stake blok zinciri',
    'independent-data-centers':
      'Ankr’ın düğümleri, üçüncü taraflara ait bağımsız veri merkezlerinde çalışıyor.',
    'multiple-locations': 'Ankr’ın düğümleri birden çok coğrafi konumda bulunuyor.',
    'no-public-cloud': 'Ankr, merkezî genel bulut sağlayıcılarını hiçbir zaman kullanmadığını söylüyor.',
  },
  labels: {
    'independent-data-centers': 'Bağımsız veri merkezleri',
    'multiple-locations': 'Birden çok konum',
    'no-public-cloud': 'Genel bulut yok',
  },
  notes: {
    'nodes-launched': 'Dünya genelinde devreye alınanlar. Bugün çalışanların sayısı değil.',
    'chains-supported': 'Ankr’ın deyişiyle canlı bir ekosistemde.',
  },
  asOf: ', {date} itibarıyla',
  withheld: 'Bu site sayıyı göstermiyor, çünkü sayı {date} tarihli.',
  bar: 'Her çubuk {count} birimi gösterir.',
  openBar: 'Açık çubuk “üzerinde” anlamına gelir.',
}

export default { ...formats, DecentralizationStats }
