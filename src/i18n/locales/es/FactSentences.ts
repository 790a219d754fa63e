import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'El documento de Ankr se titula «{title}».',

    'one-platform-multiple-chains': 'Ankr ofrece varias blockchains en una sola plataforma.',
    'no-chain-promoted':
      'Ankr no favorece ninguna cadena frente a otra ni dirige a sus usuarios hacia una en concreto.',
    'blockchain-agnosticism': 'La neutralidad entre cadenas también se llama agnosticismo de blockchain.',
    'multi-chain-provider': 'Ankr es un proveedor multicadena y, por tanto, neutral.',
    'users-choose-network': 'Los clientes de Ankr siguen teniendo que elegir una red y su ecosistema.',
    'erc20-or-bep20':
      'Una de las cosas que los clientes de Ankr deben sopesar es si sus propios usuarios deberían tener sus activos como tokens ERC-20 en Ethereum o como tokens BEP-20 en BNB Smart Chain, y qué implica esa elección.',
    'usdt-other-ledger':
      'Por ejemplo, quien tiene USDT en Ethereum (ERC-20) no puede comprar fácilmente un NFT con precio en USDT en BNB Smart Chain (BEP-20).',
    'forefront-of-interop':
      'Ankr considera que está a la vanguardia a la hora de afrontar los límites entre cadenas.',
    'interop-tools-pioneer':
      'Ankr dice que, en estrecha colaboración con desarrolladores, fue pionera en herramientas de interoperabilidad entre cadenas.',

    'full-decentralization': 'Ankr se compromete con la descentralización total.',
    'decentralization-cornerstone':
      'Ankr describe la descentralización como una piedra angular de su propósito.',
    'decentralization-driving-force':
      'Ankr describe la descentralización como su corazón y su fuerza motriz.',
    'nodes-launched': 'Ankr ha lanzado {statistic} nodos en todo el mundo.',
    'chains-supported':
      'Los nodos de Ankr dan soporte a un próspero ecosistema de {statistic} blockchains de prueba de participación.',
    'tools-for-developers':
      'Según Ankr, sus nodos y las cadenas a las que dan soporte son fundamentales para proporcionar herramientas a una comunidad de desarrolladores de Web 3.0 en rápido crecimiento.',
    'cloud-links-servers':
      'Mediante la computación en la nube, Ankr enlaza servidores y los convierte en recursos bajo demanda.',
    'cloud-for-builders':
      'Los recursos bajo demanda de Ankr son para quienes crean aplicaciones descentralizadas, protocolos y contratos inteligentes.',
    'more-democratic-web':
      'Ankr espera que las aplicaciones creadas con sus recursos contribuyan a una web más conectada y más democrática.',
    'idle-data-center-power':
      'La idea fundacional de Ankr y su primer libro blanco planteaban una nube de código abierto que aprovechara la capacidad de procesamiento ociosa de los centros de datos.',
    dccn: 'La nube de la idea fundacional de Ankr se llamaba DCCN, siglas en inglés de «red distribuida de computación en la nube».',
    'any-application':
      'En el primer modelo de Ankr, un usuario podía ejecutar cualquier aplicación en la nube descentralizada de la empresa.',
    'crypto-economy':
      'Ankr ha dejado atrás su primer modelo: se centra exclusivamente en la economía cripto.',
    'decentralized-node-access': 'Ankr ofrece acceso descentralizado a nodos para varios casos de uso.',
    'independent-data-centers': 'Los nodos de Ankr funcionan en centros de datos de terceros independientes.',
    'multiple-locations': 'Los nodos de Ankr se encuentran en varias ubicaciones geográficas.',
    'no-public-cloud': 'Ankr dice que nunca usa proveedores centralizados de nube pública.',
    'others-centralized':
      'Otros proveedores de API, dice Ankr, suelen usar un servicio centralizado, por ejemplo AWS.',
    'crypto-native': 'Ankr es una empresa nativa del mundo cripto y de la blockchain.',
    'self-funded': 'Ankr dice que se autofinancia.',
    'not-beholden': 'Ankr dice que no está supeditada a inversores.',
    'community-driven': 'Ankr dice que su comunidad la impulsa por completo.',
    'no-domination':
      'Para Ankr, que la impulse su comunidad es primordial para evitar el dominio de unos pocos.',
    'community-owns-service':
      'Ankr dice que su comunidad es propietaria del servicio y se encarga de su seguridad.',

    'towards-dao': 'Ankr dice que está en camino de ser una DAO.',
    'governed-by-ankr-dao':
      'Ankr dice que está en un camino sólido hacia la gobernanza por parte de su comunidad mediante la ANKR DAO.',
    'dao-definition': 'DAO son las siglas en inglés de organización autónoma descentralizada.',
    'no-investor-majority':
      'Ankr se compromete a no permitir que inversores institucionales compren una mayoría de los tokens.',
    'community-in-power': 'El objetivo de Ankr es que su comunidad conserve el poder.',

    'next-generation': 'Ankr describe la Web 3.0 como la próxima generación de internet.',
    'mass-adoption':
      'Para Ankr, la adopción masiva de la Web 3.0 por parte de particulares, desarrolladores y empresas es clave para que la próxima etapa de internet sea segura.',
    'under-construction':
      'La tercera generación de internet ya está aquí, dice Ankr, pero sigue en construcción.',
    'no-single-controller':
      'La Web 3.0 es un movimiento que está construyendo una internet de redes descentralizadas en la que ninguna entidad tenga el control por sí sola.',
    'away-from-corporations':
      'Ankr ve la Web 3.0 como un movimiento que se aleja de las corporaciones centralizadas que dominan la web actual.',
    'profit-from-data':
      'Las corporaciones que dominan la web actual, dice Ankr, obtienen beneficios de los datos que generan los usuarios.',
    'trust-without-controller':
      'La innovación clave de la Web 3.0, según Ankr, son plataformas que ninguna entidad controla por sí sola y en las que, aun así, todo el mundo puede confiar.',
    'participation-is-security':
      'Ankr dice de la Web 3.0 que, cuantas más personas participan, más segura es para todas.',
    'blockchain-underlies': 'La blockchain es la base de la descentralización que necesita la Web 3.0.',
    'open-trustless-permissionless':
      'La blockchain es la base de la descentralización que necesita la Web 3.0, dice Ankr, porque es abierta, sin necesidad de confianza y sin permisos.',
    'building-blocks':
      'La Web 3.0 tiene dos pilares clave: la descentralización y la transferencia de valor entre pares.',
    'infrastructure-for-all':
      'Ankr ofrece infraestructura Web 3.0 a particulares, desarrolladores y empresas.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
