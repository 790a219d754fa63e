import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'O que a Ankr diz sobre si mesma',
  groups: {
    commitments: 'A Ankr se compromete com',
    descriptions: 'Como a Ankr se descreve',
  },
  labels: {
    'full-decentralization': 'Descentralização total',
    'independent-data-centers': 'Data centers independentes',
    'no-public-cloud': 'Sem nuvem pública',
    'crypto-native': 'Nativa de cripto',
    'self-funded': 'Autofinanciada',
    'not-beholden': 'Não subordinada a investidores',
    'community-driven': 'Movida pela comunidade',
    'community-owns-service': 'Propriedade comunitária',
    'no-domination': 'Por que isso importa à Ankr',
  },
  statements: {
    'decentralization-cornerstone':
      'A Ankr descreve a descentralização como uma pedra angular do seu propósito.',
    'decentralization-driving-force':
      'A Ankr descreve a descentralização como seu coração e sua força motriz.',
    'full-decentralization': 'A Ankr se compromete com a [descentralização](decentralization) total.',
    'independent-data-centers': 'Os nós da Ankr funcionam em data centers de terceiros independentes.',
    'multiple-locations': 'Os nós da Ankr ficam em várias localizações geográficas.',
    'no-public-cloud': 'A Ankr diz que nunca usa provedores centralizados de [nuvem pública](public-cloud).',
    'crypto-native': 'A Ankr é uma empresa nativa do mundo cripto e da blockchain.',
    'self-funded': 'A Ankr diz que se autofinancia.',
    'not-beholden': 'A Ankr diz que não está subordinada a investidores.',
    'community-driven': 'A Ankr diz que é movida inteiramente pela sua comunidade.',
    'no-domination':
      'Na visão da Ankr, ser movida pela comunidade é primordial para evitar o domínio de poucos.',
    'community-owns-service': 'A Ankr diz que sua comunidade é dona do serviço e cuida da segurança dele.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
