export type { Chain } from './chain.js'
export { type ChainId, parseChainId } from './chainId.js'
export { type Collate, collation } from './collation.js'
export { type ChainOrder, type ChainOrderOptions, orderChains } from './order.js'
