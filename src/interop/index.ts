export type { Conversion } from './amounts.js'
export { convertAmount, requiredAmount } from './amounts.js'
export type { Asset, ChainId, IdPart, InvalidId, Parsed } from './assets.js'
export { formatAssetId, parseAssetId, parseChainId } from './assets.js'
export type { Chain } from './chains.js'
export { chains, chainsSource } from './chains.js'
export { checkInterop } from './checkInterop.js'
export type { AssetKind } from './identity.js'
export { assetKind, sameAsset } from './identity.js'
export type { Token } from './tokens.js'
export { tokens } from './tokens.js'
export type {
  InteropContext,
  InteropResult,
  Mechanism,
  Reason,
  Risk,
  Route,
  Side,
  Step,
  TokenStandard,
  Verdict,
} from './types.js'
