import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: '区块链无关性',
  meaning: '链中立的别称：提供多条区块链，不偏向其中任何一条。',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: '链中立',
  meaning: '提供多条区块链，不偏向其中任何一条。',
  note: '并不表示它们的质量或风险相同。',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: '多链',
  meaning: '支持多条区块链。仅此并不能把它们连接起来：在它们之间转移资产或消息需要跨链桥。',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: '节点',
  meaning: '运行区块链软件并接入其网络的计算机。',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: '全节点',
  meaning: '自行逐一检查区块并保存近期数据的节点。它可以删除较早的数据。',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: '验证者',
  meaning: '质押代币，以提议区块并对区块投票的参与者。',
  note: '与响应请求的节点不同。',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: '权益证明',
  meaning: '网络就区块达成一致的一种方式：验证者锁定代币，违反规则可能失去这些代币。',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning: '远程过程调用：一台计算机通过网络向另一台计算机请求数据或操作的方式。',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: '代币标准',
  meaning: '代币合约共同提供的一组函数。',
  note: '与代币的价值或发行方无关。',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning: 'Ethereum 上同质化代币的标准接口：余额、转账和授权。',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'BNB Smart Chain 的代币标准，基于 ERC-20。',
  source: 'BEP-20 规范',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: '非同质化代币：独一无二的代币，由其合约和 ID 标识。',
  note: '所赋予的权利取决于其条款。',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: '稳定币',
  meaning: '旨在相对于美元等参照物保持稳定价值的加密资产。',
  note: '它也可能无法保持稳定。',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Tether 的代币，旨在跟踪美元。存在于多条区块链上。',
  note: '桥接版使用相同的代号。',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: '互操作性',
  meaning: '不同区块链上的系统相互交换资产或消息的能力。',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: '跨链桥',
  meaning: '在区块链之间转移资产或消息的服务。使用跨链桥存在风险。',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning: '去中心化应用：其核心逻辑在智能合约中运行。其界面仍可能由某一方单独运营。',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: '智能合约',
  meaning: '存储在区块链上、按编写的代码在其上运行的程序。',
  note: '不一定是法律意义上的合同。',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning: '分布式云计算网络：Ankr 首份白皮书中的开源云。Ankr 的重心此后已经改变。',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: '云计算',
  meaning: '通过网络使用、按需提供的共享计算资源。',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: '公有云',
  meaning: '公众均可使用的云基础设施。',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: '数据中心',
  meaning: '容纳计算机并为其提供所需电力、冷却和安全保障的建筑或建筑群。',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: '去中心化',
  meaning: '系统的控制权分散于相互独立的各方。这是程度问题，各部分的程度也可能不同。',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: '中本聪系数',
  meaning: '共同控制系统某一部分超过指定份额所需的最少参与方数量。',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning: '去中心化自治组织：依照记录在区块链上的规则，由成员投票来运营。',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: '治理代币',
  meaning: '赋予持有者投票权的代币。',
  note: '投票权可能集中在少数人手中。',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: '对早期互联网的非正式称呼，那时以供人阅读的网页为主。',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning: '对平台时代互联网的非正式称呼：人们阅读和发布内容，服务由公司运营。',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: '对人们可读、可写、可拥有的互联网的非正式称呼。',
  note: '这个名称也曾指W3C 的语义网。',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: '无需信任',
  meaning: '各方可以进行交易，而不必信任第三方。',
  note: '仍须依赖代码、密码学和诚实的多数。',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: '无需许可',
  meaning: '任何人都可以使用或加入，无需批准。',
  note: '费用和法律依然适用。',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: '点对点价值转移',
  meaning: '将资产直接发送给另一方，中间没有金融机构。网络仍会记录这笔转移。',
  source: '比特币论文',
}
