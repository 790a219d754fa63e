import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'nodos lanzados',
    'chains-supported': 'blockchains de prueba de participación con soporte',
    'independent-data-centers': 'Los nodos de Ankr funcionan en centros de datos de terceros independientes.',
    'multiple-locations': 'Los nodos de Ankr se encuentran en varias ubicaciones geográficas.',
    'no-public-cloud': 'Ankr dice que nunca usa proveedores centralizados de nube pública.',
  },
  labels: {
    'independent-data-centers': 'Centros de datos independientes',
    'multiple-locations': 'Varias ubicaciones',
    'no-public-cloud': 'Sin nube pública',
  },
  notes: {
    'nodes-launched': 'Nodos lanzados en todo el mundo. No es el número de nodos activos hoy.',
    'chains-supported': 'En un ecosistema próspero, según lo describe Ankr.',
  },
  asOf: ', datos de {date}',
  withheld: 'Este sitio no muestra la cifra, porque es de {date}.',
  bar: 'Cada barra representa {count}.',
  openBar: 'La barra abierta representa «más de».',
}

export default { ...formats, DecentralizationStats }
