import type { Asset } from './assets.js'

/** What sort of asset an id names; an ERC-1155 contract may hold either sort, so it is `multi`. */
export type AssetKind = 'native' | 'fungible' | 'non-fungible' | 'multi' | 'unknown'

/** The account system of a chain: its CAIP-2 namespace. */
export const getAccountSystem = ({ chain }: Pick<Asset, 'chain'>): string =>
  chain.slice(0, chain.indexOf(':'))

export const isEvm = (asset: Asset): boolean => getAccountSystem(asset) === 'eip155'

/** What sort of asset it is, as far as its namespace tells. */
export const getAssetKind = (asset: Asset): AssetKind => {
  if (asset.namespace === 'slip44') return 'native'
  if (!isEvm(asset)) return 'unknown'
  if (asset.namespace === 'erc20') return 'fungible'
  if (asset.namespace === 'erc721') return 'non-fungible'
  return asset.namespace === 'erc1155' ? 'multi' : 'unknown'
}

/** Whether the asset is one of a collection, or the collection. */
export const isCollectible = (asset: Asset): boolean => /^(non-fungible|multi)$/.test(getAssetKind(asset))

// Only an EVM address means the same in another case: a Solana address is case-sensitive.
const getReferenceKey = (asset: Asset): string =>
  isEvm(asset) && /^0x[0-9a-f]{40}$/i.test(asset.reference) ? asset.reference.toLowerCase() : asset.reference

/** Whether both are of one contract (or are the one native currency) on one chain. */
export const isSameContract = (a: Asset, b: Asset): boolean =>
  a.chain === b.chain && a.namespace === b.namespace && getReferenceKey(a) === getReferenceKey(b)

/** Whether both ids name the same asset; EVM addresses compare case-insensitively. */
export const isSameAsset = (a: Asset, b: Asset): boolean => isSameContract(a, b) && a.tokenId === b.tokenId

/** A string that is equal for two ids of the same asset, for use as a key. */
export const getAssetKey = (asset: Asset): string =>
  [asset.chain, asset.namespace, getReferenceKey(asset), asset.tokenId].join('/')

/** Only contracts are given an allowance, and only on EVM chains. */
export const takesAllowance = (asset: Asset): boolean => isEvm(asset) && getAssetKind(asset) !== 'native'
