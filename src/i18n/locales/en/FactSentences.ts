import { formats } from './formats.js'

/** One sentence for each fact, which can be used alone. `FactText`, `FactQuote`, `facts.json` and JSON-LD share them. */
export const FactSentences = {
  statements: {
    /** `{title}`: the title of the document. */
    title: 'Ankr’s document is titled “{title}”.',

    'one-platform-multiple-chains': 'Ankr offers multiple blockchains on a single platform.',
    'no-chain-promoted': 'Ankr does not favour any chain over another, or steer its users towards one.',
    'blockchain-agnosticism': 'Chain neutrality is also called blockchain agnosticism.',
    'multi-chain-provider': 'Ankr is a multi-chain provider, and is therefore neutral.',
    'users-choose-network': 'Ankr’s customers still have to choose a network and its ecosystem.',
    'erc20-or-bep20':
      'One thing for Ankr’s customers to weigh is whether their own users should hold assets as ERC-20 tokens on Ethereum or as BEP-20 tokens on BNB Smart Chain, and what follows from that.',
    'usdt-other-ledger':
      'For example, someone who holds USDT on Ethereum (ERC-20) cannot easily buy an NFT priced in USDT on BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'Ankr sees itself at the forefront of tackling the limits between chains.',
    'interop-tools-pioneer':
      'Ankr says that, working closely with developers, it pioneered tools for cross-chain interoperability.',

    'full-decentralization': 'Ankr is committed to full decentralization.',
    'decentralization-cornerstone': 'Ankr calls decentralization a cornerstone of its purpose.',
    'decentralization-driving-force': 'Ankr calls decentralization its heart and driving force.',
    /** `{statistic}`: the number with its qualifier, such as "over 15,000". */
    'nodes-launched': 'Ankr has launched {statistic} nodes worldwide.',
    'chains-supported':
      'Ankr’s nodes support a thriving ecosystem of {statistic} Proof-of-Stake blockchains.',
    'tools-for-developers':
      'Ankr calls its nodes, and the chains they support, fundamental to providing tools for a fast-growing community of Web 3.0 developers.',
    'cloud-links-servers': 'Through cloud computing, Ankr links servers into on-demand resources.',
    'cloud-for-builders':
      'Ankr’s on-demand resources are for people who build decentralized apps, protocols and smart contracts.',
    'more-democratic-web':
      'Ankr hopes that the apps built on its resources will contribute to a more connected, more democratic web.',
    'idle-data-center-power':
      'Ankr’s founding idea and first whitepaper proposed an open-source cloud that would run on the idle processing power of data centres.',
    dccn: 'The cloud of Ankr’s founding idea was called DCCN, short for “distributed cloud computing network”.',
    'any-application': 'In Ankr’s first model, a user could run any application on its decentralized cloud.',
    'crypto-economy': 'Ankr has moved on from its first model: it focuses exclusively on the crypto economy.',
    'decentralized-node-access': 'Ankr provides decentralized access to nodes for multiple use cases.',
    'independent-data-centers': 'Ankr’s nodes run in independent, third-party data centres.',
    'multiple-locations': 'Ankr’s nodes are in multiple geographic locations.',
    'no-public-cloud': 'Ankr says it never uses centralized public cloud providers.',
    'others-centralized':
      'Other API providers, Ankr says, typically use a centralized service, AWS for example.',
    'crypto-native': 'Ankr is a company native to crypto and blockchain.',
    'self-funded': 'Ankr says it is self-funded.',
    'not-beholden': 'Ankr says it is not beholden to investors.',
    'community-driven': 'Ankr says it is driven entirely by its community.',
    'no-domination':
      'In Ankr’s view, being driven by the community is paramount to avoiding domination by a few.',
    'community-owns-service': 'Ankr says its community owns and secures the service.',

    'towards-dao': 'Ankr says it is on a path towards being a DAO.',
    'governed-by-ankr-dao': 'Ankr says it is on a solid path to community governance through the ANKR DAO.',
    'dao-definition': 'DAO stands for decentralized autonomous organization.',
    'no-investor-majority':
      'Ankr is committed to not letting institutional investors buy up a majority of the tokens.',
    'community-in-power': 'Ankr’s aim is that its community stays in power.',

    'next-generation': 'Ankr describes Web 3.0 as the next generation of the internet.',
    'mass-adoption':
      'Ankr sees mass adoption of Web 3.0, by individuals, developers and enterprises, as key to making the internet’s next stage secure.',
    'under-construction':
      'The third generation of the internet is here, Ankr says, but it is still being built.',
    'no-single-controller':
      'Web 3.0 is a movement that is building an internet of decentralized networks, with no single entity in control.',
    'away-from-corporations':
      'Ankr sees Web 3.0 as a move away from the centralized corporations that dominate today’s web.',
    'profit-from-data':
      'The corporations that dominate today’s web, Ankr says, profit from the data that users generate.',
    'trust-without-controller':
      'The key innovation of Web 3.0, as Ankr sees it, is platforms that no single entity controls, yet everyone can trust.',
    'participation-is-security':
      'Ankr says of Web 3.0 that the more people take part, the more secure it is for everyone.',
    'blockchain-underlies': 'Blockchain underlies the decentralization that Web 3.0 needs.',
    'open-trustless-permissionless':
      'Blockchain underlies the decentralization that Web 3.0 needs, Ankr says, because it is open, trustless and permissionless.',
    'building-blocks':
      'Web 3.0 has two key building blocks: decentralization, and the transfer of value between peers.',
    'infrastructure-for-all':
      'Ankr serves individuals, developers and enterprises with Web 3.0 infrastructure.',
  },
  /** A statistic that the partner adds. `{label}`: its label. */
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
