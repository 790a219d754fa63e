import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropAnswers: Messages['InteropAnswers'] = {
  held: 'El comprador tiene',
  wanted: 'El vendedor pide',
  asset: '{symbol} en {chain}',
  bridged: '{symbol} (puenteado)',
  source: '{asset}: {source}',
  pair: 'Para pagar {wanted} con {held}:',
  verdicts: {
    direct: 'Sí. Es el mismo token en la misma red.',
    'same-chain-swap': 'No directamente. Misma red, distinto token.',
    'cross-chain': 'No directamente. Los tokens están en redes distintas.',
    'same-name': 'No directamente. Mismo nombre, redes distintas.',
    unknown: 'No hay información suficiente para saberlo.',
  },
  short: {
    direct: 'Sí',
    'same-chain-swap': 'No directamente: otro token',
    'cross-chain': 'No directamente: otra red',
    unknown: 'No se sabe',
  },
  comparison: 'Comparación de los dos tokens',
  relations: {
    name: { same: 'Mismo nombre', similar: 'Nombre similar', different: 'Nombre distinto' },
    standard: {
      same: 'Mismo estándar',
      similar: 'Casi el mismo estándar',
      different: 'Estándar distinto',
    },
    network: { same: 'Misma red', different: 'Red distinta' },
    contract: { same: 'Mismo contrato', different: 'Contrato distinto' },
    issuer: { same: 'Mismo emisor o puente', different: 'Emisor o puente distinto' },
    decimals: { same: 'Mismos decimales', different: 'Decimales distintos' },
  },
  blocking: '{relation}: el obstáculo',
  why: 'Por qué',
  reasons: {
    INVALID_ID: '«{value}» no es un ID de activo válido.',
    INVALID_AMOUNT: 'Los importes deben ser números enteros, en la unidad más pequeña del token.',
    TOKEN_ID_MISSING: 'El ID no indica a qué token de la colección se refiere.',
    SAME_ASSET: 'El comprador tiene exactamente lo que pide el vendedor.',
    BALANCE_UNKNOWN: 'Hay que comprobar que el saldo del comprador cubra el precio.',
    BALANCE_TOO_LOW: 'El saldo del comprador es insuficiente.',
    DIFFERENT_CONTRACT: 'Los dos están en {wanted}, pero son tokens distintos.',
    DIFFERENT_TOKEN_ID: 'Son tokens distintos de la misma colección.',
    DIFFERENT_KIND: 'Son tipos de activo distintos.',
    DIFFERENT_CHAIN:
      'El token del comprador está en {held}. El vendedor pide uno en {wanted}. Un pago en una red no puede mover tokens en la otra.',
    DIFFERENT_ACCOUNT_SYSTEM: 'Las dos redes usan tipos de cuenta distintos.',
    SYMBOL_ONLY_MATCH:
      'Los dos se llaman {symbol}, pero compartir el nombre no los convierte en el mismo token.',
    ISSUER_DIFFERS:
      'Emisor o puente del token del comprador: {held}. Emisor o puente del token del vendedor: {wanted}.',
    ISSUER_UNKNOWN: 'No tenemos ninguna fuente sobre quién emitió ninguno de los dos tokens.',
    DECIMALS_DIFFER:
      'El token del comprador usa {held} decimales y el del vendedor usa {wanted}, así que el mismo importe se guarda como un número distinto.',
    SOURCE_GAS_REQUIRED: 'Las comisiones en {chain} se pagan en {currency}.',
    DESTINATION_GAS_REQUIRED: 'Las comisiones en {chain} se pagan en {currency}.',
    ALLOWANCE_REQUIRED: 'El comprador debe autorizar al marketplace a gastar los tokens.',
    CONTRACT_WALLET:
      'Quien compra con una billetera de contrato inteligente podría no controlar la misma dirección en {wanted}.',
    STANDARD_NOT_CAUSE:
      '{held} y {wanted} son casi el mismo estándar, así que el estándar no es el obstáculo.',
    ROUTE_UNKNOWN: 'No sabemos si existe una ruta, cuánto costaría ni cuánto tardaría.',
  },
  issuerUnknown: {
    held: 'Emisor o puente del token del vendedor: {known}. No tenemos ninguna fuente sobre quién emitió el del comprador.',
    wanted:
      'Emisor o puente del token del comprador: {known}. No tenemos ninguna fuente sobre quién emitió el del vendedor.',
  },
  sameStandard: 'Los dos tokens usan el estándar {held}, así que el estándar no es el obstáculo.',
  reported: '{issuer} (según {publisher})',
  steps: 'Lo que tendría que hacer el comprador',
  onChain: 'En {chain}',
  betweenChains: 'Entre las dos redes',
  gas: 'Tener algo de {currency} para pagar las comisiones en {chain}',
  gasUnknown: 'Tener algo de la moneda propia de la red para pagar las comisiones en {chain}',
  approve: {
    bridge: 'Autorizar al puente a gastar los tokens, si lo pide',
    swap: 'Autorizar al contrato de intercambio a gastar los tokens',
    marketplace: 'Autorizar al marketplace a gastar los tokens',
  },
  reset: 'Si sigue abierta una autorización anterior, primero hay que ponerla a 0. Este token lo exige.',
  bridge: 'Pasar los tokens por un puente de {from} a {to}',
  wait: 'Esperar a que los tokens lleguen a {chain}. Con algunos puentes, el comprador tiene que reclamarlos allí.',
  swap: 'Intercambiar los tokens por {asset}',
  swapIfNeeded: 'Si el puente entrega otro token, intercambiarlo por {asset}',
  buy: 'Comprar el NFT',
  exchange:
    'Otra opción es usar un exchange con custodia que admita ambos tokens: depositar, cambiar si hace falta y retirar {asset}',
  risk: 'Riesgos: {risks}.',
  risks: {
    'smart-contract': 'errores en los contratos inteligentes utilizados',
    counterparty: 'fallo o fraude del operador',
    'wrapped-asset': 'pérdida del respaldo del token puenteado',
    liquidity: 'liquidez insuficiente',
    price: 'cambios de precio',
    custody: 'custodia de los tokens en manos de otro',
  },
  noAdvice: 'Información general; no es asesoramiento financiero.',
  table: '¿Qué tokens sirven para pagar {asset}? Mostrar todos',
  pays: '¿Puede pagar?',
}

export default { ...formats, InteropAnswers }
