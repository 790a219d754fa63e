import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Para quem a Ankr trabalha',
  statements: {
    'infrastructure-for-all':
      'A Ankr oferece infraestrutura de Web 3.0 a indivíduos, desenvolvedores e empresas.',
    'mass-adoption':
      'Para a Ankr, a adoção em massa da Web 3.0 por indivíduos, desenvolvedores e empresas é peça-chave para tornar segura a próxima etapa da internet.',
  },
  groups: {
    individuals: {
      label: 'Indivíduos',
      text: 'Pessoas que usam aplicativos, têm ativos ou participam de redes.',
    },
    developers: {
      label: 'Desenvolvedores',
      text: 'Equipes que criam aplicativos, protocolos e contratos inteligentes.',
    },
    enterprises: { label: 'Empresas', text: 'Organizações que operam serviços em uma blockchain.' },
  },
  note: 'As descrições dos três grupos são nossas.',
}

export default { ...formats, Audiences }
