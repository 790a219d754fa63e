import type { Source } from './types.js'

/** The source document of the library's facts: the file at its commit of 4 March 2022. */
export const ankrApproach: Source = {
  id: 'ankr-approach',
  title: 'The Ankr Approach',
  publisher: 'Ankr',
  url: 'https://github.com/Ankr-network/ankr-docs/blob/677db697/docs/About/the-ankr-approach.md',
}

const ethereumOrg = (id: string, title: string, path: string): Source => ({
  id: `ethereum-org-${id}`,
  title,
  publisher: 'ethereum.org',
  url: `https://ethereum.org/${path}`,
})

export const ethereumBridges = /*#__PURE__*/ ethereumOrg('bridges', 'Bridges', 'developers/docs/bridges/')
export const ethereumNodes = /*#__PURE__*/ ethereumOrg(
  'nodes',
  'Nodes and clients',
  'developers/docs/nodes-and-clients/',
)
export const ethereumPos = /*#__PURE__*/ ethereumOrg(
  'pos',
  'Proof-of-stake',
  'developers/docs/consensus-mechanisms/pos/',
)
export const ethereumRpc = /*#__PURE__*/ ethereumOrg('rpc', 'JSON-RPC API', 'developers/docs/apis/json-rpc/')
export const ethereumDapps = /*#__PURE__*/ ethereumOrg(
  'dapps',
  'Technical introduction to dapps',
  'developers/docs/dapps/',
)
export const ethereumContracts = /*#__PURE__*/ ethereumOrg(
  'contracts',
  'Introduction to smart contracts',
  'developers/docs/smart-contracts/',
)
export const ethereumDao = /*#__PURE__*/ ethereumOrg('dao', 'Decentralized autonomous organizations', 'dao/')
export const ethereumWeb3 = /*#__PURE__*/ ethereumOrg('web3', 'Introduction to Web3', 'web3/')
export const ethereumGlossary = /*#__PURE__*/ ethereumOrg('glossary', 'Glossary', 'glossary/')

export const eip20: Source = {
  id: 'eip-20',
  title: 'ERC-20: Token Standard',
  publisher: 'Ethereum Improvement Proposals',
  url: 'https://eips.ethereum.org/EIPS/eip-20',
}
export const erc721: Source = {
  id: 'erc-721',
  title: 'ERC-721: Non-Fungible Token Standard',
  publisher: 'Ethereum Improvement Proposals',
  url: 'https://eips.ethereum.org/EIPS/eip-721',
}
export const bep20: Source = {
  id: 'bep-20',
  title: 'BEP20: Tokens on BNB Smart Chain',
  publisher: 'BNB Chain',
  url: 'https://github.com/bnb-chain/BEPs/blob/master/BEPs/BEP20.md',
}
export const nist8408: Source = {
  id: 'nist-ir-8408',
  title: 'NIST IR 8408: Understanding Stablecoin Technology',
  publisher: 'NIST',
  url: 'https://csrc.nist.gov/pubs/ir/8408/final',
}
export const nist800145: Source = {
  id: 'nist-sp-800-145',
  title: 'NIST SP 800-145: The NIST Definition of Cloud Computing',
  publisher: 'NIST',
  url: 'https://csrc.nist.gov/pubs/sp/800/145/final',
}
export const iso22237: Source = {
  id: 'iso-iec-22237-1',
  title: 'ISO/IEC 22237-1: Data centre facilities and infrastructures',
  publisher: 'ISO/IEC',
  url: 'https://www.iso.org/standard/78550.html',
}
export const srinivasanLee: Source = {
  id: 'srinivasan-lee-2017',
  title: 'Quantifying Decentralization',
  publisher: 'Balaji S. Srinivasan and Leland Lee',
  url: 'https://news.earn.com/quantifying-decentralization-e39db233c28e',
}
export const uniswapList: Source = {
  id: 'uniswap-default-token-list',
  title: 'Uniswap Labs Default token list',
  publisher: 'Uniswap Labs',
  url: 'https://tokenlists.org/token-list?url=https://tokens.uniswap.org',
}
