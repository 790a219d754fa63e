import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'A Web 3.0, como a Ankr a descreve',
  idea: 'A ideia central',
  statements: {
    'next-generation': 'A Ankr descreve a Web 3.0 como a próxima geração da internet.',
    'no-single-controller':
      'O movimento Web 3.0 está construindo uma internet de redes [descentralizadas](decentralization) que nenhuma entidade controle sozinha.',
    'under-construction': 'Já chegou, mas ainda está em construção',
    'trust-without-controller':
      'Plataformas que nenhuma entidade controla sozinha e nas quais, mesmo assim, todos podem confiar: a inovação central, segundo a Ankr.',
    'participation-is-security': 'Quanto mais pessoas participam, maior é a segurança para todas.',
    'blockchain-underlies': 'A blockchain é a base da descentralização de que a Web 3.0 precisa.',
    'open-trustless-permissionless':
      'Por que a blockchain? Ela é aberta, [sem necessidade de confiança](trustless) e [sem permissão](permissionless).',
    'building-blocks':
      'A Web 3.0 tem dois pilares centrais: a descentralização e a transferência de valor [entre pares](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'A Ankr vê a Web 3.0 como um movimento que se afasta das corporações centralizadas que dominam a web de hoje.',
    'profit-from-data':
      'As corporações que dominam hoje, diz a Ankr, lucram com os dados que seus usuários geram.',
    'mass-adoption':
      'Para a Ankr, a adoção em massa da Web 3.0 por indivíduos, desenvolvedores e empresas é peça-chave para tornar segura a próxima etapa da internet.',
  },
  caveats: {
    participation: 'Isso vale enquanto elas agirem de forma independente.',
    trust: 'A confiança está nas regras, não em um operador.',
  },
  more: 'Por que a Web 3.0 usa blockchain',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
