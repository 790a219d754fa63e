import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Як починалася Ankr',
  lanes: { past: 'Перша модель', present: 'Відтоді' },
  labels: {
    idea: 'Початкова ідея',
    model: 'DCCN',
    crypto: 'Фокус на крипто',
    infrastructure: 'Ресурси для творців',
    hope: 'Демократичніший веб',
  },
  statements: {
    'idle-data-center-power':
      'Початкова ідея Ankr і її перший вайтпейпер пропонували хмару з відкритим кодом, що працювала б на незадіяних обчислювальних потужностях дата-центрів.',
    dccn: 'Хмара називалася [DCCN](dccn), скорочено від distributed cloud computing network («мережа розподілених хмарних обчислень»).',
    'any-application':
      'У тій моделі користувач міг запускати будь-який застосунок у децентралізованій хмарі Ankr.',
    'crypto-economy': 'Ankr пішла далі: вона зосереджена виключно на криптоекономіці.',
    'decentralized-node-access':
      'Ankr надає децентралізований доступ до [вузлів](node) для різних сценаріїв використання.',
    'cloud-links-servers':
      'За допомогою [хмарних обчислень](cloud-computing) Ankr об’єднує сервери в ресурси на вимогу.',
    'cloud-for-builders':
      'Ресурси Ankr на вимогу призначені для тих, хто створює децентралізовані застосунки, протоколи та [смарт-контракти](smart-contract).',
    'tools-for-developers':
      'Свої вузли та блокчейни, які вони підтримують, Ankr називає основоположними для надання інструментів спільноті розробників Web 3.0, що швидко зростає.',
    'more-democratic-web':
      'Ankr сподівається, що застосунки на її ресурсах робитимуть внесок у більш зв’язаний і більш демократичний веб.',
  },
  cloudIsNotPublic: 'Хмарні обчислення не потребують провайдера [публічної хмари](public-cloud).',
  status: { now: 'Станом на {date}', ahead: 'Ще попереду станом на {date}' },
  note: 'Документ Ankr не містить дат цих етапів. Порядок\u00a0— наш.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
