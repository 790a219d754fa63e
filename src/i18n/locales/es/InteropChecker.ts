import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: '¿Puede este comprador pagar a este vendedor?',
  statements: {
    'usdt-other-ledger':
      'Quien tiene USDT en Ethereum (ERC-20) no puede comprar fácilmente un NFT con precio en USDT en BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'Ankr considera que está a la vanguardia a la hora de afrontar esos límites.',
    'interop-tools-pioneer':
      'En estrecha colaboración con desarrolladores, dice Ankr, fue pionera en herramientas de interoperabilidad entre cadenas.',
  },
  invitation: 'Prueba este par o elige otro.',
}

export default { ...formats, InteropChecker }
