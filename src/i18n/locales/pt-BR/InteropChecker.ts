import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'Este comprador pode pagar a este vendedor?',
  statements: {
    'usdt-other-ledger':
      'Quem tem USDT no Ethereum (ERC-20) não consegue comprar com facilidade um NFT com preço em USDT na BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'A Ankr se considera na vanguarda do enfrentamento desses limites.',
    'interop-tools-pioneer':
      'Em estreita colaboração com desenvolvedores, diz a Ankr, ela foi pioneira em ferramentas de interoperabilidade entre blockchains.',
  },
  invitation: 'Teste este par ou escolha outro.',
}

export default { ...formats, InteropChecker }
