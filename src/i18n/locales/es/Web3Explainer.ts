import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'La Web 3.0, según la describe Ankr',
  idea: 'La idea clave',
  statements: {
    'next-generation': 'Ankr describe la Web 3.0 como la próxima generación de internet.',
    'no-single-controller':
      'El movimiento Web 3.0 está construyendo una internet de redes [descentralizadas](decentralization) que ninguna entidad controle por sí sola.',
    'under-construction': 'Ya está aquí, pero sigue en construcción',
    'trust-without-controller':
      'Plataformas que ninguna entidad controla por sí sola y en las que, aun así, todo el mundo puede confiar: la innovación clave, según Ankr.',
    'participation-is-security': 'Cuantas más personas participan, mayor es la seguridad para todas.',
    'blockchain-underlies': 'La blockchain es la base de la descentralización que necesita la Web 3.0.',
    'open-trustless-permissionless':
      '¿Por qué la blockchain? Es abierta, [sin necesidad de confianza](trustless) y [sin permisos](permissionless).',
    'building-blocks':
      'La Web 3.0 tiene dos pilares clave: la descentralización y la transferencia de valor [entre pares](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr ve la Web 3.0 como un movimiento que se aleja de las corporaciones centralizadas que dominan la web actual.',
    'profit-from-data':
      'Las corporaciones que hoy dominan, dice Ankr, obtienen beneficios de los datos que generan sus usuarios.',
    'mass-adoption':
      'Para Ankr, la adopción masiva de la Web 3.0 por parte de particulares, desarrolladores y empresas es clave para que la próxima etapa de internet sea segura.',
  },
  caveats: {
    participation: 'Eso es cierto mientras actúen de forma independiente.',
    trust: 'Se confía en las reglas, no en un operador.',
  },
  more: 'Por qué la Web 3.0 usa blockchain',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
