import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Lo que Ankr dice de sí misma',
  groups: {
    commitments: 'Ankr se compromete con',
    descriptions: 'Cómo se describe Ankr',
  },
  labels: {
    'full-decentralization': 'Descentralización total',
    'independent-data-centers': 'Centros de datos independientes',
    'no-public-cloud': 'Sin nube pública',
    'crypto-native': 'Nativa cripto',
    'self-funded': 'Autofinanciada',
    'not-beholden': 'No supeditada a inversores',
    'community-driven': 'La impulsa su comunidad',
    'community-owns-service': 'Propiedad comunitaria',
    'no-domination': 'Por qué importa a Ankr',
  },
  statements: {
    'decentralization-cornerstone':
      'Ankr describe la descentralización como una piedra angular de su propósito.',
    'decentralization-driving-force':
      'Ankr describe la descentralización como su corazón y su fuerza motriz.',
    'full-decentralization': 'Ankr se compromete con la [descentralización](decentralization) total.',
    'independent-data-centers': 'Los nodos de Ankr funcionan en centros de datos de terceros independientes.',
    'multiple-locations': 'Los nodos de Ankr se encuentran en varias ubicaciones geográficas.',
    'no-public-cloud': 'Ankr dice que nunca usa proveedores centralizados de [nube pública](public-cloud).',
    'crypto-native': 'Ankr es una empresa nativa del mundo cripto y de la blockchain.',
    'self-funded': 'Ankr dice que se autofinancia.',
    'not-beholden': 'Ankr dice que no está supeditada a inversores.',
    'community-driven': 'Ankr dice que su comunidad la impulsa por completo.',
    'no-domination':
      'Para Ankr, que la impulse su comunidad es primordial para evitar el dominio de unos pocos.',
    'community-owns-service':
      'Ankr dice que su comunidad es propietaria del servicio y se encarga de su seguridad.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
