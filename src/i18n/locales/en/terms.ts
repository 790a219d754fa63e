import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Blockchain agnosticism',
  meaning: 'Another name for chain neutrality: offering several blockchains without favouring any of them.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Chain neutral',
  meaning: 'Offering several blockchains without favouring any of them.',
  note: 'It does not mean that they are equal in quality or risk.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Multi-chain',
  meaning:
    'Works with several blockchains. That alone does not connect them: moving assets or messages between them takes a bridge.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Node',
  meaning: 'A computer that runs a blockchain’s software and is connected to its network.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Full node',
  meaning: 'A node that checks blocks itself, one by one, and keeps recent data. It may delete older data.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Validator',
  meaning: 'A participant that stakes tokens to propose and vote on blocks.',
  note: 'Not the same as a node that answers requests.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Proof-of-Stake',
  meaning:
    'A way for a network to agree on blocks: validators lock up tokens and can lose them for breaking the rules.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Remote procedure call: a way for one computer to ask another for data or an action over a network.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Token standard',
  meaning: 'A shared set of functions that token contracts provide.',
  note: 'It says nothing about a token’s value or issuer.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning:
    'The standard interface for interchangeable tokens on Ethereum: balances, transfers and approvals.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'The token standard of BNB Smart Chain, based on ERC-20.',
  source: 'BEP-20 specification',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Non-fungible token: a unique token, identified by its contract and ID.',
  note: 'The rights it gives depend on its terms.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Stablecoin',
  meaning: 'A crypto-asset designed to hold a steady value against a reference such as the US dollar.',
  note: 'It can fail to do so.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Tether’s token, designed to track the US dollar. It exists on several blockchains.',
  note: 'Bridged versions use the same ticker.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Interoperability',
  meaning: 'The ability of systems on different blockchains to exchange assets or messages.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Bridge',
  meaning: 'A service that moves assets or messages between blockchains. Using one carries risks.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Decentralized app: its core logic runs in smart contracts. A single party may still run its interface.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Smart contract',
  meaning: 'A program that is stored on a blockchain and runs there as written.',
  note: 'Not necessarily a legal contract.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Distributed cloud computing network: the open-source cloud of Ankr’s first whitepaper. Ankr’s focus has since changed.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Cloud computing',
  meaning: 'Shared computing resources that are used over a network and provided on demand.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Public cloud',
  meaning: 'Cloud infrastructure that the general public can use.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Data centre',
  meaning:
    'A building, or group of buildings, that houses computers with the power, cooling and security they need.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Decentralization',
  meaning:
    'Control of a system spread across independent parties. It is a matter of degree, and can differ from part to part.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Nakamoto coefficient',
  meaning:
    'The smallest number of parties that together control more than a stated share of one part of a system.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Decentralized autonomous organization: run by its members’ votes, under rules recorded on a blockchain.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Governance token',
  meaning: 'A token that gives its holders votes.',
  note: 'Voting power can become concentrated in a few hands.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'An informal name for the early web, which was mostly pages to read.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning:
    'An informal name for the web of platforms: people read and publish, and companies run the services.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'An informal name for a web that people can read, write and own.',
  note: 'It has also meant the W3C’s Semantic Web.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Trustless',
  meaning: 'The parties can transact without having to trust a third party.',
  note: 'They still rely on code, cryptography and an honest majority.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Permissionless',
  meaning: 'Anyone can use or join it without approval.',
  note: 'Costs and laws still apply.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Peer-to-peer value transfer',
  meaning:
    'Sending an asset directly to another party, with no financial institution in between. A network still records the transfer.',
  source: 'Bitcoin paper',
}
