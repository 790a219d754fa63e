import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'Kann dieser Käufer diesen Verkäufer bezahlen?',
  statements: {
    'usdt-other-ledger':
      'Wer USDT auf Ethereum (ERC-20) hält, kann nicht ohne Weiteres ein NFT kaufen, dessen Preis in USDT auf BNB Smart Chain (BEP-20) angegeben ist.',
    'forefront-of-interop':
      'Ankr sieht sich an vorderster Front, wenn es darum geht, solche Grenzen anzugehen.',
    'interop-tools-pioneer':
      'In enger Zusammenarbeit mit Entwicklern hat Ankr nach eigenen Angaben Pionierarbeit bei Tools für die Cross-Chain-Interoperabilität geleistet.',
  },
  invitation: 'Probieren Sie dieses Paar aus oder wählen Sie ein anderes.',
}

export default { ...formats, InteropChecker }
