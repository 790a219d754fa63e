import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Ankr’ın {date} tarihli bir belgede kendisi hakkında söyledikleri.',
  statements: {
    'multi-chain-provider': 'Ankr çok zincirli bir sağlayıcı ve bu nedenle zincirler arasında tarafsız.',
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
