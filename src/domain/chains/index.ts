export type { Chain } from './chain.js'
export { type ChainIdParts, splitChainId } from './chainId.js'
export { createSortKey, type SortKeyFn } from './collation.js'
export { type ChainOrder, type ChainOrderOptions, orderChains } from './order.js'
