import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Los principios de la Web 3.0',
  statements: {
    'trust-without-controller':
      'La innovación clave de la Web 3.0, según Ankr: plataformas que ninguna entidad controla por sí sola y en las que, aun así, todo el mundo puede confiar.',
    'blockchain-underlies': 'La blockchain es la base de la descentralización que necesita la Web 3.0.',
    'open-trustless-permissionless':
      '¿Por qué la blockchain? Es abierta, [sin necesidad de confianza](trustless) y [sin permisos](permissionless).',
    'participation-is-security': 'Cuantas más personas participan, mayor es la seguridad para todas.',
    'building-blocks':
      'La Web 3.0 tiene dos pilares clave: la descentralización y la [transferencia de valor entre pares](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'Eso es cierto mientras actúen de forma independiente.',
    trust: 'Se confía en las reglas, no en un operador.',
  },
  principles: {
    open: {
      label: 'Abierta',
      text: 'Cualquiera puede leer el código y el historial de transacciones.',
      limit: 'Leerlos bien requiere conocimientos.',
    },
    trustless: {
      label: 'Sin necesidad de confianza',
      text: 'Cada cual puede comprobar el resultado en vez de confiar en la otra parte.',
      limit: 'Aun así se depende del código, la criptografía y una mayoría honesta.',
    },
    permissionless: {
      label: 'Sin permisos',
      text: 'Cualquiera puede participar sin pedir permiso.',
      limit: 'Los costes y las leyes siguen aplicándose.',
    },
  },
  note: 'Las definiciones y las notas junto a las afirmaciones de Ankr son nuestras. Las definiciones se basan en {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
