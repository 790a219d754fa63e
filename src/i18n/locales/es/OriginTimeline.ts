import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Cómo empezó Ankr',
  lanes: { past: 'El primer modelo', present: 'Desde entonces' },
  labels: {
    idea: 'La idea original',
    model: 'DCCN',
    crypto: 'El foco en cripto',
    infrastructure: 'Recursos para quien crea',
    hope: 'Una web más democrática',
  },
  statements: {
    'idle-data-center-power':
      'La idea fundacional de Ankr y su primer libro blanco planteaban una nube de código abierto que aprovechara la capacidad de procesamiento ociosa de los centros de datos.',
    dccn: 'La nube se llamaba [DCCN](dccn), siglas en inglés de «red distribuida de computación en la nube».',
    'any-application':
      'En aquel modelo, un usuario podía ejecutar cualquier aplicación en la nube descentralizada de Ankr.',
    'crypto-economy': 'Ankr ha cambiado de enfoque: se centra exclusivamente en la economía cripto.',
    'decentralized-node-access':
      'Ankr ofrece acceso descentralizado a [nodos](node) para varios casos de uso.',
    'cloud-links-servers':
      'Ankr usa la [computación en la nube](cloud-computing) para enlazar servidores y convertirlos en recursos bajo demanda.',
    'cloud-for-builders':
      'Los recursos bajo demanda de Ankr son para quienes crean aplicaciones descentralizadas, protocolos y [contratos inteligentes](smart-contract).',
    'tools-for-developers':
      'Según Ankr, sus nodos y las cadenas a las que dan soporte son fundamentales para proporcionar herramientas a una comunidad de desarrolladores de Web 3.0 en rápido crecimiento.',
    'more-democratic-web':
      'Ankr espera que las aplicaciones creadas con sus recursos contribuyan a una web más conectada y más democrática.',
  },
  cloudIsNotPublic: 'La computación en la nube no requiere un proveedor de [nube pública](public-cloud).',
  status: { now: 'Situación en {date}', ahead: 'En {date}, aún por delante' },
  note: 'El documento de Ankr no da fechas para estos pasos. El orden es nuestro.',
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
