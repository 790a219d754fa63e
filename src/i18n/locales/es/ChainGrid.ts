import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'Una plataforma, varias cadenas',
  statements: {
    'one-platform-multiple-chains': 'Ankr ofrece varias blockchains en una sola plataforma.',
    'no-chain-promoted':
      'Ankr no promueve ninguna cadena por encima de otra ni dirige a sus usuarios hacia una en concreto.',
  },
  shown: 'Redes mostradas: {count}. Lista: las redes principales del kit de desarrollo de Ankr, {source}',
  chosen: 'Redes mostradas: {count}. Elegidas por este sitio.',
  order: {
    alphabetical: 'En orden alfabético.',
    rotation: 'En un orden que cambia cada día. Cada cadena ocupa cada puesto por turno.',
  },
}

export default { ...formats, ChainGrid }
