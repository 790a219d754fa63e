import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'Leer. Escribir. Poseer.',
  statements: {
    'next-generation': 'Ankr describe la Web 3.0 como la próxima generación de internet.',
    'under-construction': 'Ya está aquí, pero sigue en construcción',
    'away-from-corporations':
      'Corporaciones centralizadas: Ankr dice que dominan la web actual y ve la Web 3.0 como un movimiento que se aleja de ellas',
    'no-single-controller':
      'Ninguna entidad por sí sola: el movimiento está construyendo una internet de redes descentralizadas',
    'profit-from-data':
      'Las corporaciones que hoy dominan obtienen beneficios de los datos que generan sus usuarios, dice Ankr',
  },
  caption: 'Comparación de tres generaciones de la web',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'Qué puede hacer la gente',
    web1: 'Leer',
    web2: 'Leer y escribir',
    web3: 'Leer, escribir y poseer',
  },
  abilities: { read: 'Leer', write: 'Escribir', own: 'Poseer' },
  control: { label: 'Quién la controla', web1: 'Quien gestiona cada sitio' },
  data: {
    label: 'Qué pasa con los datos',
    web1: 'Se crean pocos, porque la mayoría solo lee',
    web3: 'Pensados para quedar bajo el control de quienes los crean',
  },
  notStated: 'Sin indicar',
  note: 'Los nombres son informales. Lo que puede hacer la gente se basa en {source}',
}

export default { ...formats, WebGenerations }
