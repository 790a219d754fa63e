import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Blockchain agnosticism',
  meaning: 'A design that is not tied to one blockchain.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Chain neutral',
  meaning: 'Chains are offered without preferring one. It does not say that they are all the same.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Multi-chain',
  meaning: 'Works on several chains. It does not mean that those chains can talk to one another.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Node',
  meaning: 'A computer that runs a network’s client software and is connected to that network.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Full node',
  meaning: 'A node that checks every block itself and keeps the recent state. It may drop old history.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Validator',
  meaning:
    'A participant with a stake that proposes and confirms blocks. Not the same as a node that answers requests.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Proof-of-Stake',
  meaning:
    'A way to agree on blocks: who takes part puts value at stake, and can lose it for breaking the rules.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning: 'Remote procedure call: asking another computer for data or an action over a network.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Token standard',
  meaning: 'An interface that token contracts share. It says nothing of a token’s value or its issuer.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning: 'The interface for moving, holding and approving interchangeable tokens on Ethereum.',
  source: 'EIP-20',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'The token interface of BNB Smart Chain, derived from ERC-20.',
  source: 'BEP-20 specification',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning:
    'A token identified one by one, by its contract and number. What rights it gives depends on its terms.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Stablecoin',
  meaning:
    'A crypto-asset that aims to keep a steady value against a reference such as the dollar, and can lose it.',
  source: 'NIST IR 8408',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Tether’s token that refers to the US dollar. The same ticker also labels bridged versions.',
  source: 'token lists',
}
export const interoperability: TermDefinition = {
  name: 'Interoperability',
  meaning: 'Systems on different chains exchanging assets or messages.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Bridge',
  meaning: 'A mechanism that moves assets or messages between chains, and adds a risk of its own.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'An application whose core logic runs in smart contracts. Its interface may still be run by one party.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Smart contract',
  meaning: 'A program that a blockchain executes by its rules. Not necessarily a contract in law.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning: 'Distributed cloud computing network: Ankr’s original concept, now history.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Cloud computing',
  meaning: 'Computing resources shared over a network and provided on demand.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Public cloud',
  meaning: 'Cloud infrastructure that is open for use by the general public.',
  source: 'NIST SP 800-145',
}
export const dataCentre: TermDefinition = {
  name: 'Data centre',
  meaning: 'A building that houses computers, with power, cooling and security.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Decentralization',
  meaning:
    'Control and operation spread over independent parties. A matter of degree, and of which part you look at.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Nakamoto coefficient',
  meaning: 'The fewest parties that together pass a stated share of control over one part of a system.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning: 'Decentralized autonomous organization: run by its members’ votes under rules on a blockchain.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Governance token',
  meaning: 'A token that carries votes. Votes can gather in few hands.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'A loose label for the first web: mostly pages to read.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning: 'A loose label for the web of platforms: people read and write, and companies run the services.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'A loose label for a web to read, write and own. It once also meant the Semantic Web.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Trustless',
  meaning:
    'You can check the outcome without trusting the other side. You still trust code, cryptography and an honest majority.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Permissionless',
  meaning: 'Anyone may use or join it without asking for approval. Costs and laws still apply.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Peer-to-peer value transfer',
  meaning: 'Sending an asset from account to account with no custodian. Validators still process it.',
  source: 'ethereum.org',
}
