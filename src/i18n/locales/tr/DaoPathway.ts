import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'DAO’ya giden yol',
  labels: {
    start: 'Ankr’ın çıkış noktası',
    way: 'DAO olma yolunda',
    aim: 'DAO ile yönetişim',
  },
  statements: {
    'dao-definition':
      '[DAO](dao), “decentralized autonomous organization” (merkeziyetsiz otonom organizasyon) sözünün kısaltmasıdır.',
    'self-funded': 'Ankr, kendi kendini finanse ettiğini söylüyor.',
    'community-driven': 'Ankr, kendisini tamamen topluluğunun yönlendirdiğini söylüyor.',
    'towards-dao': 'Ankr, bir DAO olma yolunda olduğunu söylüyor.',
    'governed-by-ankr-dao':
      'Ankr kendini sağlam bir yolda görüyor: Topluluğunun şirketi ANKR DAO aracılığıyla yönetmesi öngörülüyor.',
    'no-investor-majority':
      'Ankr, kurumsal yatırımcıların tokenların çoğunluğunu satın almasına izin vermemeyi taahhüt ediyor.',
    'community-in-power': 'Ankr’ın amacı, gücün toplulukta kalması.',
  },
  status: { now: '{date} itibarıyla', ahead: '{date} itibarıyla henüz ileride' },
  safeguard: 'Bir sınır: kurumsal yatırımcılara çoğunluk yok',
}

export default { ...formats, DaoPathway, glossary: { dao } }
