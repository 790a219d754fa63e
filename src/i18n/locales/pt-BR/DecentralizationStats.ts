import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'nós lançados',
    'chains-supported': 'blockchains de prova de participação com suporte',
    'independent-data-centers': 'Os nós da Ankr funcionam em data centers de terceiros independentes.',
    'multiple-locations': 'Os nós da Ankr ficam em várias localizações geográficas.',
    'no-public-cloud': 'A Ankr diz que nunca usa provedores centralizados de nuvem pública.',
  },
  labels: {
    'independent-data-centers': 'Data centers independentes',
    'multiple-locations': 'Várias localizações',
    'no-public-cloud': 'Sem nuvem pública',
  },
  notes: {
    'nodes-launched': 'Nós lançados no mundo todo. Não é o número de nós em funcionamento hoje.',
    'chains-supported': 'Em um ecossistema próspero, segundo a descrição da Ankr.',
  },
  asOf: ', dados de {date}',
  withheld: 'Este site não mostra o número, porque ele é de {date}.',
  bar: 'Cada barra representa {count}.',
  openBar: 'A barra aberta representa “mais de”.',
}

export default { ...formats, DecentralizationStats }
