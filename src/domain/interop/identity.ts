import type { Asset } from './assets.js'

/** The kind of an asset. An ERC-1155 contract may contain fungible and non-fungible tokens, so its kind is `multi`. */
export type AssetKind = 'native' | 'fungible' | 'non-fungible' | 'multi' | 'unknown'

/** The name of a token standard. The fungible one is called BEP-20 on BNB Smart Chain, and ERC-20 on other EVM chains. */
export type TokenStandard = 'ERC-20' | 'BEP-20' | 'ERC-721' | 'ERC-1155'

/** Returns the account system of a chain: its CAIP-2 namespace. */
export const getAccountSystem = ({ chain }: Pick<Asset, 'chain'>): string =>
  chain.slice(0, chain.indexOf(':'))

export const isEvm = (asset: Asset): boolean => getAccountSystem(asset) === 'eip155'

/** Returns the kind of an asset by its namespace. */
export const getAssetKind = (asset: Asset): AssetKind => {
  if (asset.namespace === 'slip44') return 'native'
  if (!isEvm(asset)) return 'unknown'
  if (asset.namespace === 'erc20') return 'fungible'
  if (asset.namespace === 'erc721') return 'non-fungible'
  return asset.namespace === 'erc1155' ? 'multi' : 'unknown'
}

/** Whether the asset is a token of a collection, or a collection. */
export const isCollectible = (asset: Asset): boolean => /^(non-fungible|multi)$/.test(getAssetKind(asset))

// EVM addresses are case-insensitive. Other addresses, such as those of Solana, are case-sensitive.
const getReferenceKey = (asset: Asset): string =>
  isEvm(asset) && /^0x[0-9a-f]{40}$/i.test(asset.reference) ? asset.reference.toLowerCase() : asset.reference

/** Whether both assets belong to the same contract, or are the same native currency, on the same chain. */
export const isSameContract = (a: Asset, b: Asset): boolean =>
  a.chain === b.chain && a.namespace === b.namespace && getReferenceKey(a) === getReferenceKey(b)

/** Whether both are the same asset. EVM addresses are compared case-insensitively. */
export const isSameAsset = (a: Asset, b: Asset): boolean => isSameContract(a, b) && a.tokenId === b.tokenId

/** Returns the key of an asset. It is equal for all ids of the same asset. */
export const getAssetKey = (asset: Asset): string =>
  [asset.chain, asset.namespace, getReferenceKey(asset), asset.tokenId].join('/')

/** Whether an asset has allowances: only contracts on EVM chains have them. */
export const takesAllowance = (asset: Asset): boolean => isEvm(asset) && getAssetKind(asset) !== 'native'

/** Returns the token standard of a contract on an EVM chain. */
export const getTokenStandard = (asset: Asset): TokenStandard | undefined => {
  if (!isEvm(asset)) return undefined
  if (asset.namespace === 'erc20') return asset.chain === 'eip155:56' ? 'BEP-20' : 'ERC-20'
  return isCollectible(asset) ? (asset.namespace.replace('erc', 'ERC-') as TokenStandard) : undefined
}
