import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'Tek bir platformda birden çok blok zinciri sunuyor.',
    'no-chain-promoted':
      'Hiçbir zinciri diğerine tercih etmiyor, kullanıcılarını da belirli bir zincire yönlendirmiyor.',
    'nodes-launched': 'dünya genelinde {statistic} düğüm devreye aldı.',
    'independent-data-centers': 'Düğümleri, üçüncü taraflara ait bağımsız veri merkezlerinde çalışıyor.',
    'full-decentralization': 'Ankr, tam merkeziyetsizlik için çalışmayı taahhüt ediyor.',
    'self-funded': 'Kendi kendini finanse ettiğini söylüyor.',
    'towards-dao': 'Bir DAO olma yolunda olduğunu söylüyor.',
  },
  dated: '{date} itibarıyla {statement}',
  datedFirst: '{date} itibarıyla: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
