import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'O documento da Ankr se intitula “{title}”.',

    'one-platform-multiple-chains': 'A Ankr oferece várias blockchains em uma única plataforma.',
    'no-chain-promoted':
      'A Ankr não favorece nenhuma blockchain em relação a outra nem direciona seus usuários para uma delas.',
    'blockchain-agnosticism':
      'A neutralidade entre blockchains também é chamada de agnosticismo de blockchain.',
    'multi-chain-provider': 'A Ankr é uma provedora multichain e, portanto, neutra.',
    'users-choose-network': 'Os clientes da Ankr ainda precisam escolher uma rede e seu ecossistema.',
    'erc20-or-bep20':
      'Uma das coisas que os clientes da Ankr precisam avaliar é se os usuários deles devem manter ativos como tokens ERC-20 no Ethereum ou como tokens BEP-20 na BNB Smart Chain, e o que decorre dessa escolha.',
    'usdt-other-ledger':
      'Por exemplo, quem tem USDT no Ethereum (ERC-20) não consegue comprar com facilidade um NFT com preço em USDT na BNB Smart Chain (BEP-20).',
    'forefront-of-interop':
      'A Ankr se considera na vanguarda do enfrentamento dos limites entre blockchains.',
    'interop-tools-pioneer':
      'A Ankr diz que, em estreita colaboração com desenvolvedores, foi pioneira em ferramentas de interoperabilidade entre blockchains.',

    'full-decentralization': 'A Ankr se compromete com a descentralização total.',
    'decentralization-cornerstone':
      'A Ankr descreve a descentralização como uma pedra angular do seu propósito.',
    'decentralization-driving-force':
      'A Ankr descreve a descentralização como seu coração e sua força motriz.',
    'nodes-launched': 'A Ankr lançou {statistic} nós no mundo todo.',
    'chains-supported':
      'Os nós da Ankr dão suporte a um próspero ecossistema de {statistic} blockchains de prova de participação.',
    'tools-for-developers':
      'Segundo a Ankr, seus nós e as blockchains a que eles dão suporte são fundamentais para fornecer ferramentas a uma comunidade de desenvolvedores de Web 3.0 em rápido crescimento.',
    'cloud-links-servers':
      'Por meio da computação em nuvem, a Ankr interliga servidores e os transforma em recursos sob demanda.',
    'cloud-for-builders':
      'Os recursos sob demanda da Ankr são para quem cria aplicativos descentralizados, protocolos e contratos inteligentes.',
    'more-democratic-web':
      'A Ankr espera que os aplicativos criados com seus recursos contribuam para uma web mais conectada e mais democrática.',
    'idle-data-center-power':
      'A ideia fundadora da Ankr e seu primeiro whitepaper propunham uma nuvem de código aberto que usasse a capacidade de processamento ociosa dos data centers.',
    dccn: 'A nuvem da ideia fundadora da Ankr se chamava DCCN, sigla em inglês de “rede distribuída de computação em nuvem”.',
    'any-application':
      'No primeiro modelo da Ankr, um usuário podia executar qualquer aplicativo na nuvem descentralizada da empresa.',
    'crypto-economy':
      'A Ankr deixou para trás seu primeiro modelo: concentra-se exclusivamente na economia cripto.',
    'decentralized-node-access': 'A Ankr oferece acesso descentralizado a nós para vários casos de uso.',
    'independent-data-centers': 'Os nós da Ankr funcionam em data centers de terceiros independentes.',
    'multiple-locations': 'Os nós da Ankr ficam em várias localizações geográficas.',
    'no-public-cloud': 'A Ankr diz que nunca usa provedores centralizados de nuvem pública.',
    'others-centralized':
      'Outros provedores de API, diz a Ankr, normalmente usam um serviço centralizado, por exemplo a AWS.',
    'crypto-native': 'A Ankr é uma empresa nativa do mundo cripto e da blockchain.',
    'self-funded': 'A Ankr diz que se autofinancia.',
    'not-beholden': 'A Ankr diz que não está subordinada a investidores.',
    'community-driven': 'A Ankr diz que é movida inteiramente pela sua comunidade.',
    'no-domination':
      'Na visão da Ankr, ser movida pela comunidade é primordial para evitar o domínio de poucos.',
    'community-owns-service': 'A Ankr diz que sua comunidade é dona do serviço e cuida da segurança dele.',

    'towards-dao': 'A Ankr diz que está a caminho de ser uma DAO.',
    'governed-by-ankr-dao':
      'A Ankr diz que está em um caminho sólido rumo à governança pela comunidade por meio da ANKR DAO.',
    'dao-definition': 'DAO é a sigla em inglês de organização autônoma descentralizada.',
    'no-investor-majority':
      'A Ankr se compromete a não permitir que investidores institucionais comprem uma maioria dos tokens.',
    'community-in-power': 'O objetivo da Ankr é que sua comunidade continue no poder.',

    'next-generation': 'A Ankr descreve a Web 3.0 como a próxima geração da internet.',
    'mass-adoption':
      'Para a Ankr, a adoção em massa da Web 3.0 por indivíduos, desenvolvedores e empresas é peça-chave para tornar segura a próxima etapa da internet.',
    'under-construction':
      'A terceira geração da internet já chegou, diz a Ankr, mas ainda está em construção.',
    'no-single-controller':
      'A Web 3.0 é um movimento que está construindo uma internet de redes descentralizadas em que nenhuma entidade tenha o controle sozinha.',
    'away-from-corporations':
      'A Ankr vê a Web 3.0 como um movimento que se afasta das corporações centralizadas que dominam a web de hoje.',
    'profit-from-data':
      'As corporações que dominam a web de hoje, diz a Ankr, lucram com os dados que os usuários geram.',
    'trust-without-controller':
      'A inovação central da Web 3.0, segundo a Ankr, são plataformas que nenhuma entidade controla sozinha e nas quais, mesmo assim, todos podem confiar.',
    'participation-is-security':
      'A Ankr diz da Web 3.0 que, quanto mais pessoas participam, mais segura ela é para todas.',
    'blockchain-underlies': 'A blockchain é a base da descentralização de que a Web 3.0 precisa.',
    'open-trustless-permissionless':
      'A blockchain é a base da descentralização de que a Web 3.0 precisa, diz a Ankr, porque é aberta, sem necessidade de confiança e sem permissão.',
    'building-blocks':
      'A Web 3.0 tem dois pilares centrais: a descentralização e a transferência de valor entre pares.',
    'infrastructure-for-all':
      'A Ankr oferece infraestrutura de Web 3.0 a indivíduos, desenvolvedores e empresas.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
