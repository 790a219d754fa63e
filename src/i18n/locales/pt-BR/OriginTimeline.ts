import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Como a Ankr começou',
  lanes: { past: 'O primeiro modelo', present: 'Desde então' },
  labels: {
    idea: 'A ideia original',
    model: 'DCCN',
    crypto: 'Foco em cripto',
    infrastructure: 'Recursos para quem cria',
    hope: 'Uma web mais democrática',
  },
  statements: {
    'idle-data-center-power':
      'A ideia fundadora da Ankr e seu primeiro whitepaper propunham uma nuvem de código aberto que usasse a capacidade de processamento ociosa dos data centers.',
    dccn: 'A nuvem se chamava [DCCN](dccn), sigla em inglês de “rede distribuída de computação em nuvem”.',
    'any-application':
      'Naquele modelo, um usuário podia executar qualquer aplicativo na nuvem descentralizada da Ankr.',
    'crypto-economy': 'A Ankr mudou de foco: concentra-se exclusivamente na economia cripto.',
    'decentralized-node-access':
      'A Ankr oferece acesso descentralizado a [nós](node) para vários casos de uso.',
    'cloud-links-servers':
      'A Ankr usa a [computação em nuvem](cloud-computing) para interligar servidores e transformá-los em recursos sob demanda.',
    'cloud-for-builders':
      'Os recursos sob demanda da Ankr são para quem cria aplicativos descentralizados, protocolos e [contratos inteligentes](smart-contract).',
    'tools-for-developers':
      'Segundo a Ankr, seus nós e as blockchains a que eles dão suporte são fundamentais para fornecer ferramentas a uma comunidade de desenvolvedores de Web 3.0 em rápido crescimento.',
    'more-democratic-web':
      'A Ankr espera que os aplicativos criados com seus recursos contribuam para uma web mais conectada e mais democrática.',
  },
  cloudIsNotPublic: 'A computação em nuvem não exige um provedor de [nuvem pública](public-cloud).',
  status: { now: 'Situação em {date}', ahead: 'Em {date}, ainda por vir' },
  note: 'O documento da Ankr não dá datas para estas etapas. A ordem é nossa.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
