import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Agnosticismo de blockchain',
  meaning: 'Otro nombre de la neutralidad entre cadenas: ofrecer varias blockchains sin favorecer ninguna.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Neutral entre cadenas',
  meaning: 'Que ofrece varias blockchains sin favorecer ninguna.',
  note: 'No significa que sean iguales en calidad o riesgo.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Multicadena',
  meaning:
    'Que funciona con varias blockchains. Eso por sí solo no las conecta: para mover activos o mensajes entre ellas hace falta un puente.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Nodo',
  meaning: 'Un equipo que ejecuta el software de una blockchain y está conectado a su red.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Nodo completo',
  meaning:
    'Un nodo que comprueba por sí mismo los bloques, uno a uno, y guarda los datos recientes. Puede borrar los más antiguos.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Validador',
  meaning: 'Un participante que deposita tokens en staking para proponer bloques y votar sobre ellos.',
  note: 'No es lo mismo que un nodo que responde a peticiones.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Prueba de participación',
  meaning:
    'Proof-of-Stake: una forma de acordar los bloques de una red. Los validadores bloquean tokens y pueden perderlos si incumplen las reglas.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Llamada a procedimiento remoto: una forma de que un equipo pida a otro datos o una acción a través de una red.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Estándar de token',
  meaning: 'Un conjunto común de funciones que ofrecen los contratos de tokens.',
  note: 'No dice nada del valor ni del emisor de un token.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning:
    'La interfaz estándar de los tokens intercambiables entre sí en Ethereum: saldos, transferencias y autorizaciones.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'El estándar de token de BNB Smart Chain, basado en ERC-20.',
  source: 'Especificación BEP-20',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Token no fungible: un token único, identificado por su contrato y su ID.',
  note: 'Los derechos que da dependen de sus condiciones.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Moneda estable',
  meaning:
    'Un criptoactivo (stablecoin) diseñado para mantener un valor estable frente a una referencia, como el dólar estadounidense.',
  note: 'Puede no lograrlo.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'El token de Tether, diseñado para seguir al dólar estadounidense. Existe en varias blockchains.',
  note: 'Las versiones puenteadas usan el mismo símbolo.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Interoperabilidad',
  meaning: 'La capacidad de sistemas de distintas blockchains de intercambiar activos o mensajes.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Puente',
  meaning: 'Un servicio que mueve activos o mensajes entre blockchains. Usarlo conlleva riesgos.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Aplicación descentralizada: su lógica central se ejecuta en contratos inteligentes. Su interfaz puede seguir en manos de una sola parte.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Contrato inteligente',
  meaning: 'Un programa que está guardado en una blockchain y se ejecuta allí tal como está escrito.',
  note: 'No es necesariamente un contrato legal.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Red distribuida de computación en la nube: la nube de código abierto del primer libro blanco de Ankr, que después cambió de enfoque.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Computación en la nube',
  meaning: 'Recursos informáticos compartidos que se usan a través de una red y se ofrecen bajo demanda.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Nube pública',
  meaning: 'Infraestructura en la nube que puede usar el público en general.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Centro de datos',
  meaning:
    'Un edificio, o un grupo de edificios, que aloja equipos informáticos con la energía, la refrigeración y la seguridad que necesitan.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Descentralización',
  meaning:
    'El control de un sistema repartido entre partes independientes. Es cuestión de grado y puede variar de un componente a otro.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Coeficiente de Nakamoto',
  meaning:
    'El menor número de partes que, juntas, controlan más de una proporción fijada de un componente de un sistema.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Organización autónoma descentralizada: la dirigen los votos de sus miembros, según reglas registradas en una blockchain.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Token de gobernanza',
  meaning: 'Un token que da votos a quienes lo tienen.',
  note: 'El poder de voto puede concentrarse en pocas manos.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'Un nombre informal de la primera web, formada sobre todo por páginas para leer.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning:
    'Un nombre informal de la web de las plataformas: la gente lee y publica, y las empresas gestionan los servicios.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'Un nombre informal de una web que la gente puede leer, escribir y poseer.',
  note: 'También ha designado la web semántica del W3C.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Sin necesidad de confianza',
  meaning: 'Las partes pueden hacer transacciones sin tener que confiar en un tercero.',
  note: 'Aun así dependen del código, la criptografía y una mayoría honesta.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Sin permisos',
  meaning: 'Cualquiera puede usarlo o unirse sin aprobación.',
  note: 'Los costes y las leyes siguen aplicándose.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Transferencia de valor entre pares',
  meaning:
    'Enviar un activo directamente a otra parte, sin una entidad financiera de por medio. Una red registra igualmente la transferencia.',
  source: 'Artículo de Bitcoin',
}
