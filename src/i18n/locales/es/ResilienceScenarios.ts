import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Los nodos de Ankr funcionan en centros de datos de terceros independientes.',
    'multiple-locations': 'Los nodos de Ankr se encuentran en varias ubicaciones geográficas.',
    'no-public-cloud': 'Ankr dice que nunca usa proveedores centralizados de [nube pública](public-cloud).',
    'others-centralized':
      'Otros proveedores de API, dice Ankr, suelen usar un servicio centralizado, por ejemplo AWS.',
  },
  illustration: 'Esto es una ilustración. No muestra la red de Ankr ni la de ningún otro proveedor.',
  fields: { concentrated: 'Concentrados', distributed: 'Repartidos' },
  providers: {
    one: '{count} proveedor',
    many: '{count} de proveedores',
    other: '{count} proveedores',
  },
  picture: '{field}: {all} nodos alojados por {providers}. {up} activos, {down} caídos.',
  percent: '{value}\u00A0%',
  times: '×{value}',
  failureCount: {
    label: 'Cuántos proveedores de alojamiento fallan',
    options: ['Ninguno', 'Uno', 'Dos', 'Tres'],
  },
  failureOrder: {
    label: 'Cuál falla primero',
    options: { largest: 'El mayor', second: 'El segundo', smallest: 'El menor' },
  },
  spareCapacity: 'Capacidad de reserva por nodo',
  when: {
    largest: [
      'Si falla el mayor proveedor de alojamiento',
      'Si fallan los dos mayores proveedores de alojamiento',
      'Si fallan los tres mayores proveedores de alojamiento',
    ],
    second: [
      'Si falla el segundo mayor proveedor de alojamiento',
      'Si fallan el segundo y el tercer mayor proveedor de alojamiento',
      'Si fallan el segundo, el tercer y el cuarto mayor proveedor de alojamiento',
    ],
    smallest: [
      'Si falla el proveedor de alojamiento más pequeño',
      'Si fallan los dos proveedores de alojamiento más pequeños',
      'Si fallan los tres proveedores de alojamiento más pequeños',
    ],
  },
  result: {
    none: 'Si todos los proveedores funcionan, los {all} nodos están disponibles, los aloje quien los aloje',
    some: '{when}, siguen activos {concentrated} de {all} nodos si están concentrados, o {distributed} si están repartidos',
  },
  count: '{up} de {all} nodos siguen activos',
  isDown: '{provider} ha caído',
  load: {
    carried:
      '{field}: cada nodo restante asume {load} veces su carga habitual. Con una capacidad de reserva del {spareCapacity}, la soporta.',
    overloaded:
      '{field}: cada nodo restante tendría que asumir {load} veces su carga habitual. Con una capacidad de reserva del {spareCapacity}, no la soporta.',
    nobody: '{field}: no queda ningún nodo.',
  },
  verdict: {
    carried: 'Soportan una carga {load}',
    overloaded: 'Sobrecargados: carga {load}',
    nobody: 'No quedan nodos',
  },
  table: {
    summary: 'Mostrar las cifras',
    caption: '{when}, con una capacidad de reserva del {spareCapacity}',
    whole: 'Si todos los proveedores funcionan',
    providers: 'Proveedores',
    largest: 'Cuota del mayor proveedor',
    up: 'Nodos aún activos, de {all}',
    load: 'Carga por nodo restante',
    serves: '¿La soportan?',
    nakamoto:
      'Menor número de proveedores que alojan más de la mitad ([coeficiente de Nakamoto](nakamoto-coefficient))',
    effective: 'Número equivalente de proveedores de igual tamaño',
    yes: 'Sí',
    no: 'No',
    nobody: 'Ninguno',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
