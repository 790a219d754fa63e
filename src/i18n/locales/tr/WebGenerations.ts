import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'Oku. Yaz. Sahip ol.',
  statements: {
    'next-generation': 'Ankr, Web 3.0’ı internetin bir sonraki nesli olarak tanımlıyor.',
    'under-construction': 'Geldi, ama hâlâ yapım aşamasında',
    'away-from-corporations':
      'Merkezî şirketler: Ankr bunların bugünkü webe hâkim olduğunu söylüyor ve Web 3.0’ı onlardan uzaklaşma olarak görüyor',
    'no-single-controller':
      'Tek bir taraf değil: Hareket, merkeziyetsiz ağlardan oluşan bir internet inşa ediyor',
    'profit-from-data':
      'Ankr’a göre bugünün hâkim şirketleri, kullanıcılarının ürettiği verilerden kazanç sağlıyor',
  },
  caption: 'Webin üç neslinin karşılaştırması',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'İnsanlar ne yapabilir?',
    web1: 'Okumak',
    web2: 'Okumak ve yazmak',
    web3: 'Okumak, yazmak ve sahip olmak',
  },
  abilities: { read: 'Oku', write: 'Yaz', own: 'Sahip ol' },
  control: { label: 'Kim kontrol ediyor?', web1: 'Her siteyi kim işletiyorsa o' },
  data: {
    label: 'Verilere ne oluyor?',
    web1: 'Az veri oluşur, çünkü çoğu kişi yalnızca okur',
    web3: 'Onu oluşturanların kontrolünde kalması amaçlanıyor',
  },
  notStated: 'Belirtilmemiş',
  note: 'Adlar resmî değildir. “İnsanlar ne yapabilir?” satırının kaynağı: {source}',
}

export default { ...formats, WebGenerations }
