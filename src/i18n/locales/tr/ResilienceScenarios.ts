import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers':
      'Ankr’ın düğümleri, üçüncü taraflara ait bağımsız veri merkezlerinde çalışıyor.',
    'multiple-locations': 'Ankr’ın düğümleri birden çok coğrafi konumda bulunuyor.',
    'no-public-cloud':
      'Ankr, merkezî [genel bulut](public-cloud) sağlayıcılarını hiçbir zaman kullanmadığını söylüyor.',
    'others-centralized':
      'Ankr’a göre diğer API sağlayıcıları genellikle merkezî bir hizmet kullanıyor; örneğin AWS.',
  },
  illustration: 'Bu bir örnek çizimdir. Ne Ankr’ın ne de başka bir sağlayıcının ağını gösterir.',
  fields: { concentrated: 'Yoğunlaşmış', distributed: 'Dağıtılmış' },
  providers: { one: '{count} sağlayıcı', other: '{count} sağlayıcı' },
  picture: '{field}: {all} düğüm, {providers} tarafından barındırılıyor. {up} çalışıyor, {down} devre dışı.',
  percent: '%{value}',
  times: '×{value}',
  failureCount: {
    label: 'Devre dışı kalan barındırma sağlayıcısı sayısı',
    options: ['Yok', 'Bir', 'İki', 'Üç'],
  },
  failureOrder: {
    label: 'İlk devre dışı kalan',
    options: { largest: 'En büyük', second: 'İkinci büyük', smallest: 'En küçük' },
  },
  spareCapacity: 'Düğüm başına yedek kapasite',
  when: {
    largest: [
      'En büyük barındırma sağlayıcısı devre dışı kalırsa',
      'En büyük iki barındırma sağlayıcısı devre dışı kalırsa',
      'En büyük üç barındırma sağlayıcısı devre dışı kalırsa',
    ],
    second: [
      'İkinci en büyük barındırma sağlayıcısı devre dışı kalırsa',
      'İkinci ve üçüncü en büyük barındırma sağlayıcıları devre dışı kalırsa',
      'İkinciden dördüncüye en büyük barındırma sağlayıcıları devre dışı kalırsa',
    ],
    smallest: [
      'En küçük barındırma sağlayıcısı devre dışı kalırsa',
      'En küçük iki barındırma sağlayıcısı devre dışı kalırsa',
      'En küçük üç barındırma sağlayıcısı devre dışı kalırsa',
    ],
  },
  result: {
    none: 'Tüm sağlayıcılar çalışırken, kim barındırırsa barındırsın {all} düğümün hepsi kullanılabilir',
    some: '{when} {all} düğümden ayakta kalan: yoğunlaşmışsa {concentrated}, dağıtılmışsa {distributed}',
  },
  count: '{all} düğümden {up} tanesi ayakta kalıyor',
  isDown: '{provider} devre dışı',
  load: {
    carried:
      '{field}: Kalan her düğüm, olağan yükünün {load} katını üstleniyor. {spareCapacity} yedek kapasiteyle bunu kaldırıyor.',
    overloaded:
      '{field}: Kalan her düğümün, olağan yükünün {load} katını üstlenmesi gerekirdi. {spareCapacity} yedek kapasiteyle bunu kaldıramıyor.',
    nobody: '{field}: Hiç düğüm kalmıyor.',
  },
  verdict: {
    carried: '{load} yükü kaldırıyor',
    overloaded: '{load} yükte aşırı yüklü',
    nobody: 'Düğüm kalmadı',
  },
  table: {
    summary: 'Sayıları göster',
    caption: '{when}, {spareCapacity} yedek kapasiteyle',
    whole: 'Tüm sağlayıcılar çalışırken',
    providers: 'Sağlayıcılar',
    largest: 'En büyük sağlayıcının payı',
    up: 'Ayakta kalan düğüm, toplam {all}',
    load: 'Kalan düğüm başına yük',
    serves: 'Kaldırıyorlar mı?',
    nakamoto:
      'Yarıdan fazlasını barındıran en az sağlayıcı sayısı ([Nakamoto katsayısı](nakamoto-coefficient))',
    effective: 'Eşit büyüklükteki sağlayıcı olarak karşılığı',
    yes: 'Evet',
    no: 'Hayır',
    nobody: 'Hiç kalmadı',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
