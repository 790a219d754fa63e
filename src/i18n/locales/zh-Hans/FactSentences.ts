import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'Ankr 的文件标题为《{title}》。',

    'one-platform-multiple-chains': 'Ankr 在单一平台上提供多条区块链。',
    'no-chain-promoted': 'Ankr 不偏向任何一条链，也不引导用户选择某一条链。',
    'blockchain-agnosticism': '链中立也称为区块链无关性。',
    'multi-chain-provider': 'Ankr 是多链服务商，因此是中立的。',
    'users-choose-network': 'Ankr 的客户仍须选择一个网络及其生态系统。',
    'erc20-or-bep20':
      'Ankr 的客户要权衡的一点是：他们自己的用户应以 Ethereum 上的 ERC-20 代币持有资产，还是以 BNB Smart Chain 上的 BEP-20 代币持有资产，以及由此带来的影响。',
    'usdt-other-ledger':
      '例如，持有 Ethereum 上 USDT（ERC-20）的人，无法轻易购买以 BNB Smart Chain 上 USDT（BEP-20）标价的 NFT。',
    'forefront-of-interop': 'Ankr 认为自己走在应对链间限制的前沿。',
    'interop-tools-pioneer': 'Ankr 表示，它与开发者密切合作，开创了跨链互操作性工具。',

    'full-decentralization': 'Ankr 承诺致力于完全去中心化。',
    'decentralization-cornerstone': 'Ankr 称去中心化是其宗旨的一块基石。',
    'decentralization-driving-force': 'Ankr 称去中心化是自己的核心与驱动力。',
    'nodes-launched': 'Ankr 已在全球启动{statistic} 个节点。',
    'chains-supported': 'Ankr 的节点支持着由{statistic} 条权益证明区块链组成的繁荣生态系统。',
    'tools-for-developers':
      'Ankr 称，其节点及这些节点所支持的链，是为快速增长的 Web 3.0 开发者社区提供工具的根基。',
    'cloud-links-servers': 'Ankr 通过云计算把服务器连接成按需资源。',
    'cloud-for-builders': 'Ankr 的按需资源面向构建去中心化应用、协议和智能合约的人。',
    'more-democratic-web': 'Ankr 希望，基于其资源构建的应用能助力形成连接更紧密、更民主的互联网。',
    'idle-data-center-power':
      'Ankr 的创立构想和首份白皮书提议建立一种开源云，让它利用数据中心的闲置算力运行。',
    dccn: 'Ankr 创立构想中的云名为 DCCN，是“distributed cloud computing network”（分布式云计算网络）的缩写。',
    'any-application': '在 Ankr 最初的模式中，用户可以在其去中心化云上运行任何应用。',
    'crypto-economy': 'Ankr 已从最初的模式转型：只专注于加密经济。',
    'decentralized-node-access': 'Ankr 为多种用例提供去中心化的节点访问。',
    'independent-data-centers': 'Ankr 的节点运行在独立的第三方数据中心。',
    'multiple-locations': 'Ankr 的节点位于多个地理位置。',
    'no-public-cloud': 'Ankr 表示从不使用中心化的公有云服务商。',
    'others-centralized': 'Ankr 表示，其他 API 提供商通常使用中心化服务，例如 AWS。',
    'crypto-native': 'Ankr 是一家加密与区块链原生公司。',
    'self-funded': 'Ankr 表示公司自筹资金。',
    'not-beholden': 'Ankr 表示自己不受制于投资者。',
    'community-driven': 'Ankr 表示自己完全由社区驱动。',
    'no-domination': '在 Ankr 看来，由社区驱动对避免少数人主导至关重要。',
    'community-owns-service': 'Ankr 表示，其社区拥有这项服务，并保障其安全。',

    'towards-dao': 'Ankr 表示正走在成为 DAO 的道路上。',
    'governed-by-ankr-dao': 'Ankr 表示正走在一条坚实的道路上，通往由社区经 ANKR DAO 治理的未来。',
    'dao-definition': 'DAO 意为“去中心化自治组织”。',
    'no-investor-majority': 'Ankr 承诺，不让机构投资者买下多数代币。',
    'community-in-power': 'Ankr 的目标是让权力继续掌握在其社区手中。',

    'next-generation': 'Ankr 将 Web 3.0 描述为下一代互联网。',
    'mass-adoption': 'Ankr 认为，个人、开发者和企业大规模采用 Web 3.0，是让互联网下一阶段安全的关键之一。',
    'under-construction': 'Ankr 表示，第三代互联网已经到来，但仍在建设之中。',
    'no-single-controller': 'Web 3.0 是一场运动，正在构建由去中心化网络组成、不受任何单一实体控制的互联网。',
    'away-from-corporations': 'Ankr 把 Web 3.0 视为一种转变：远离主导当今互联网的中心化企业。',
    'profit-from-data': 'Ankr 表示，主导当今互联网的企业从用户产生的数据中获利。',
    'trust-without-controller':
      'Ankr 认为，Web 3.0 的关键创新是这样的平台：不受任何单一实体控制，却人人都能信任。',
    'participation-is-security': 'Ankr 谈及 Web 3.0 时表示：参与的人越多，对每个人就越安全。',
    'blockchain-underlies': '区块链是 Web 3.0 所需的去中心化的基础。',
    'open-trustless-permissionless':
      'Ankr 表示，区块链之所以是 Web 3.0 所需的去中心化的基础，是因为它开放、无需信任、无需许可。',
    'building-blocks': 'Web 3.0 有两大关键构件：去中心化，以及点对点的价值转移。',
    'infrastructure-for-all': 'Ankr 以 Web 3.0 基础设施服务于个人、开发者和企业。',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
