import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Що Ankr сказала про себе в документі від {date:genitive}.',
  statements: {
    'multi-chain-provider': 'Ankr є мультичейн-провайдером, а отже, нейтральна щодо блокчейнів.',
    'blockchain-agnosticism': 'Блокчейн-нейтральність також називають блокчейн-агностицизмом.',
  },
  contents: 'На цій сторінці',
  sections: {
    neutral: 'Блокчейн-нейтральність',
    decentralization: 'Децентралізація',
    dao: 'Урядування',
    web3: 'Ankr і Web 3.0',
    sources: 'Джерела тверджень Ankr',
  },
}

export default { ...formats, AnkrApproach }
