import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Os princípios da Web 3.0',
  statements: {
    'trust-without-controller':
      'A inovação central da Web 3.0, segundo a Ankr: plataformas que nenhuma entidade controla sozinha e nas quais, mesmo assim, todos podem confiar.',
    'blockchain-underlies': 'A blockchain é a base da descentralização de que a Web 3.0 precisa.',
    'open-trustless-permissionless':
      'Por que a blockchain? Ela é aberta, [sem necessidade de confiança](trustless) e [sem permissão](permissionless).',
    'participation-is-security': 'Quanto mais pessoas participam, maior é a segurança para todas.',
    'building-blocks':
      'A Web 3.0 tem dois pilares centrais: a descentralização e a [transferência de valor entre pares](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'Isso vale enquanto elas agirem de forma independente.',
    trust: 'A confiança está nas regras, não em um operador.',
  },
  principles: {
    open: {
      label: 'Aberta',
      text: 'Qualquer pessoa pode ler o código e o histórico de transações.',
      limit: 'Ler bem exige conhecimento técnico.',
    },
    trustless: {
      label: 'Sem necessidade de confiança',
      text: 'Você mesmo pode verificar o resultado em vez de confiar na outra parte.',
      limit: 'Você ainda depende do código, da criptografia e de uma maioria honesta.',
    },
    permissionless: {
      label: 'Sem permissão',
      text: 'Qualquer pessoa pode participar sem pedir permissão.',
      limit: 'Os custos e as leis continuam valendo.',
    },
  },
  note: 'As definições e as notas ao lado das declarações da Ankr são nossas. As definições se baseiam em {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
