import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'A Ankr oferece várias blockchains em uma única plataforma.',
    'no-chain-promoted':
      'Ela não favorece nenhuma blockchain em relação a outra nem direciona seus usuários para uma delas.',
    'nodes-launched': 'a empresa lançou {statistic} nós no mundo todo.',
    'independent-data-centers': 'Seus nós funcionam em data centers de terceiros independentes.',
    'full-decentralization': 'A Ankr se compromete com a descentralização total.',
    'self-funded': 'Ela diz que se autofinancia.',
    'towards-dao': 'A Ankr diz que está a caminho de ser uma DAO.',
  },
  dated: 'Segundo dados de {date}, {statement}',
  datedFirst: 'Dados de {date}: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
