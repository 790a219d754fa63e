import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'Elegir una red',
  statements: {
    'users-choose-network': 'Los clientes de Ankr siguen teniendo que elegir una red y su ecosistema.',
    'erc20-or-bep20':
      'Una de las cosas que deben sopesar: ¿deberían sus propios usuarios tener sus activos como tokens [ERC-20](erc-20) en Ethereum o como tokens [BEP-20](bep-20) en BNB Smart Chain, y qué implica esa elección?',
    'usdt-other-ledger':
      'Por ejemplo, quien tiene [USDT](usdt) en Ethereum no puede comprar fácilmente un [NFT](nft) con precio en USDT en BNB Smart Chain.',
  },
  explanation: 'Los dos tokens funcionan casi igual, pero están en redes separadas.',
  caption: 'Comparación de ERC-20 y BEP-20',
  columns: { ethereum: 'ERC-20 en Ethereum', bsc: 'BEP-20 en BNB Smart Chain' },
  network: {
    label: 'Red',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), ahora parte de BNB Chain',
  },
  chain: 'ID de cadena (CAIP-2)',
  standard: { label: 'Estándar de token', ethereum: 'ERC-20', bsc: 'BEP-20, basado en ERC-20' },
  fees: 'Comisiones en',
  decimals: 'Decimales de USDT',
  issuer: {
    label: 'USDT emitido por',
    stated: '{issuer}',
    reported: '{issuer}, como versión puenteada, según terceros',
  },
  crossing: {
    label: 'Para usarlo en la otra red',
    both: 'Un puente o un exchange. Cada uno tiene sus propios riesgos.',
  },
  sources: { ethereum: 'USDT en Ethereum: {source}', bsc: 'USDT en BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
