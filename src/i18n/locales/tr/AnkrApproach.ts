import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Ankr, {date} tarihli kendi belgesinde kendini nasıl anlatıyor?',
  statements: {
    'multi-chain-provider': 'Ankr çok zincirli bir sağlayıcı, bu yüzden zincirler arasında tarafsız kalıyor.',
    'blockchain-agnosticism': 'Zincir tarafsızlığına blok zinciri agnostisizmi de denir.',
  },
  contents: 'Bu sayfada',
  sections: {
    neutral: 'Zincir tarafsızlığı',
    decentralization: 'Merkeziyetsizlik',
    dao: 'Yönetişim',
    web3: 'Ankr ve Web 3.0',
    sources: 'Ankr’ın beyanlarının kaynakları',
  },
}

export default { ...formats, AnkrApproach }
