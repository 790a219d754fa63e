import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Os nós da Ankr funcionam em data centers de terceiros independentes.',
    'multiple-locations': 'Os nós da Ankr ficam em várias localizações geográficas.',
    'no-public-cloud': 'A Ankr diz que nunca usa provedores centralizados de [nuvem pública](public-cloud).',
    'others-centralized':
      'Outros provedores de API, diz a Ankr, normalmente usam um serviço centralizado, por exemplo a AWS.',
  },
  illustration: 'Esta é uma ilustração. Não mostra a rede da Ankr nem a de nenhum outro provedor.',
  fields: { concentrated: 'Concentrados', distributed: 'Distribuídos' },
  providers: {
    one: '{count} provedor',
    many: '{count} de provedores',
    other: '{count} provedores',
  },
  picture: '{field}: {all} nós hospedados por {providers}. {up} em funcionamento, {down} fora do ar.',
  percent: '{value}%',
  times: '×{value}',
  failureCount: {
    label: 'Quantos provedores de hospedagem falham',
    options: ['Nenhum', 'Um', 'Dois', 'Três'],
  },
  failureOrder: {
    label: 'Qual falha primeiro',
    options: { largest: 'O maior', second: 'O segundo', smallest: 'O menor' },
  },
  spareCapacity: 'Capacidade de reserva por nó',
  when: {
    largest: [
      'Se o maior provedor de hospedagem falhar',
      'Se os dois maiores provedores de hospedagem falharem',
      'Se os três maiores provedores de hospedagem falharem',
    ],
    second: [
      'Se o segundo maior provedor de hospedagem falhar',
      'Se o segundo e o terceiro maiores provedores de hospedagem falharem',
      'Se o segundo, o terceiro e o quarto maiores provedores de hospedagem falharem',
    ],
    smallest: [
      'Se o menor provedor de hospedagem falhar',
      'Se os dois menores provedores de hospedagem falharem',
      'Se os três menores provedores de hospedagem falharem',
    ],
  },
  result: {
    none: 'Se todos os provedores funcionarem, todos os {all} nós estarão disponíveis, quem quer que os hospede',
    some: '{when}, {concentrated} de {all} nós continuam no ar se estiverem concentrados, ou {distributed} se estiverem distribuídos',
  },
  count: '{up} de {all} nós continuam no ar',
  isDown: '{provider} fora do ar',
  load: {
    carried:
      '{field}: cada nó restante assume {load} vezes sua carga habitual. Com {spareCapacity} de capacidade de reserva, ele aguenta.',
    overloaded:
      '{field}: cada nó restante teria de assumir {load} vezes sua carga habitual. Com {spareCapacity} de capacidade de reserva, ele não aguenta.',
    nobody: '{field}: não resta nenhum nó.',
  },
  verdict: {
    carried: 'Aguentam carga {load}',
    overloaded: 'Sobrecarregados: carga {load}',
    nobody: 'Não restam nós',
  },
  table: {
    summary: 'Mostrar os números',
    caption: '{when}, com {spareCapacity} de capacidade de reserva',
    whole: 'Se todos os provedores funcionarem',
    providers: 'Provedores',
    largest: 'Parcela do maior provedor',
    up: 'Nós ainda no ar, de {all}',
    load: 'Carga por nó restante',
    serves: 'Eles aguentam?',
    nakamoto:
      'Menor número de provedores que hospedam mais da metade ([coeficiente de Nakamoto](nakamoto-coefficient))',
    effective: 'Número equivalente de provedores do mesmo tamanho',
    yes: 'Sim',
    no: 'Não',
    nobody: 'Nenhum',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
