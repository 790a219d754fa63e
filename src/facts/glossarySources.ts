import type { Source } from './types.js'

const ethereumOrg = (id: string, title: string, path: string): Source => ({
  id: `ethereum-org-${id}`,
  title,
  publisher: 'ethereum.org',
  url: `https://ethereum.org/${path}`,
})

export const ethereumBridges = /*#__PURE__*/ ethereumOrg('bridges', 'Bridges', 'developers/docs/bridges/')
export const ethereumNeedForBridges = /*#__PURE__*/ ethereumOrg(
  'need-for-bridges',
  'Need for bridges',
  'developers/docs/bridges/#need-for-bridges',
)
export const ethereumNodes = /*#__PURE__*/ ethereumOrg(
  'nodes',
  'What are nodes and clients?',
  'developers/docs/nodes-and-clients/#what-are-nodes-and-clients',
)
export const ethereumFullNode = /*#__PURE__*/ ethereumOrg(
  'full-node',
  'Full node',
  'developers/docs/nodes-and-clients/#full-node',
)
export const ethereumValidators = /*#__PURE__*/ ethereumOrg(
  'validators',
  'Validators',
  'developers/docs/consensus-mechanisms/pos/#validators',
)
export const ethereumPos = /*#__PURE__*/ ethereumOrg(
  'pos',
  'What is proof-of-stake?',
  'developers/docs/consensus-mechanisms/pos/#what-is-pos',
)
export const ethereumRpc = /*#__PURE__*/ ethereumOrg('rpc', 'Remote procedure call', 'glossary/#rpc')
export const ethereumErc20 = /*#__PURE__*/ ethereumOrg(
  'erc-20',
  'ERC-20 Token Standard',
  'developers/docs/standards/tokens/erc-20/',
)
export const ethereumDapps = /*#__PURE__*/ ethereumOrg(
  'dapps',
  'Technical introduction to dapps',
  'developers/docs/dapps/',
)
export const ethereumContracts = /*#__PURE__*/ ethereumOrg(
  'contracts',
  'What is a smart contract?',
  'developers/docs/smart-contracts/#what-is-a-smart-contract',
)
export const ethereumDao = /*#__PURE__*/ ethereumOrg('dao', 'What are DAOs?', 'dao/#what-are-daos')
export const ethereumDaoTokens = /*#__PURE__*/ ethereumOrg(
  'dao-tokens',
  'Token-based membership',
  'dao/#token-based-membership',
)
export const ethereumReadOnlyWeb = /*#__PURE__*/ ethereumOrg('web1', 'Web 1.0: Read-Only', 'web3/#web1')
export const ethereumReadWriteWeb = /*#__PURE__*/ ethereumOrg('web2', 'Web 2.0: Read-Write', 'web3/#web2')
export const ethereumReadWriteOwnWeb = /*#__PURE__*/ ethereumOrg(
  'read-write-own',
  'Web 3.0: Read-Write-Own',
  'web3/#web3',
)
export const ethereumGlossary = /*#__PURE__*/ ethereumOrg('glossary', 'Glossary', 'glossary/')
export const ethereumTrustlessness = /*#__PURE__*/ ethereumOrg(
  'trustlessness',
  'Trustlessness',
  'glossary/#trustlessness',
)
export const ethereumPermissionless = /*#__PURE__*/ ethereumOrg(
  'permissionless',
  'Permissionless',
  'glossary/#permissionless',
)

export const eip20: Source = {
  id: 'eip-20',
  title: 'ERC-20: Token Standard',
  publisher: 'Ethereum Improvement Proposals',
  url: 'https://eips.ethereum.org/EIPS/eip-20#abstract',
}
export const erc721: Source = {
  id: 'erc-721',
  title: 'ERC-721: Non-Fungible Token Standard',
  publisher: 'Ethereum Improvement Proposals',
  url: 'https://eips.ethereum.org/EIPS/eip-721#rationale',
}
export const bep20: Source = {
  id: 'bep-20',
  title: 'BEP20: Tokens on BNB Smart Chain',
  publisher: 'BNB Chain',
  url: 'https://github.com/bnb-chain/BEPs/blob/7d3c83d461df1290ce81d6ac0090b5ea4e2dfdd6/BEPs/BEP20.md#2--abstract',
}
export const nist8408: Source = {
  id: 'nist-ir-8408',
  title: 'Understanding Stablecoin Technology and Related Security Considerations',
  publisher: 'NIST',
  url: 'https://csrc.nist.gov/News/2023/nist-publishes-ir-8408',
}
export const tether: Source = {
  id: 'tether-how-it-works',
  title: 'How it works',
  publisher: 'Tether',
  url: 'https://tether.to/en/how-it-works',
}
const SP_800_145 = 'https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-145.pdf'
export const nist800145: Source = {
  id: 'nist-sp-800-145',
  title: 'NIST SP 800-145: The NIST Definition of Cloud Computing',
  publisher: 'NIST',
  url: `${SP_800_145}#page=6`,
}
export const nistPublicCloud: Source = {
  id: 'nist-sp-800-145-public-cloud',
  title: 'NIST SP 800-145: Deployment Models',
  publisher: 'NIST',
  url: `${SP_800_145}#page=7`,
}
export const iso22237: Source = {
  id: 'iso-iec-22237-1',
  title: 'ISO/IEC 22237-1: Data centre facilities and infrastructures',
  publisher: 'ISO/IEC',
  url: 'https://www.iso.org/obp/ui/#iso:std:iso-iec:22237:-1:ed-1:v1:en',
}
export const srinivasanLee: Source = {
  id: 'srinivasan-lee-2017',
  title: 'Quantifying Decentralization',
  publisher: 'Balaji S. Srinivasan and Leland Lee',
  url: 'https://news.earn.com/quantifying-decentralization-e39db233c28e',
}
export const bitcoinPaper: Source = {
  id: 'bitcoin-paper',
  title: 'Bitcoin: A Peer-to-Peer Electronic Cash System',
  publisher: 'Satoshi Nakamoto',
  url: 'https://bitcoin.org/bitcoin.pdf',
}
