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
      'Ankr, ANKR DAO aracılığıyla topluluk yönetişimine giden sağlam bir yolda olduğunu söylüyor.',
    'no-investor-majority':
      'Ankr, kurumsal yatırımcıların tokenların çoğunluğunu satın almasına izin vermemeyi taahhüt ediyor.',
    'community-in-power': 'Ankr’ın amacı, gücün topluluğunda kalması.',
  },
  status: { now: '{date} itibarıyla', ahead: '{date} itibarıyla henüz ileride' },
  safeguard: 'Ankr’ın token sahipliğine ilişkin taahhüdü',
}

export default { ...formats, DaoPathway, glossary: { dao } }
