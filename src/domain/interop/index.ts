export type { Conversion } from './amounts.js'
export { convertAmount, requiredAmount } from './amounts.js'
export type { Asset, ChainId, IdPart, InvalidId, Parsed } from './assets.js'
export { formatAssetId, parseAssetId, parseChainId } from './assets.js'
export type { Chain } from './chains.js'
export { chains, chainsSource } from './chains.js'
export { checkInterop } from './checkInterop.js'
export type { AssetKind } from './identity.js'
export { getAssetKind, isSameAsset } from './identity.js'
export type { Reason, TokenStandard } from './reason.js'
export type { Step } from './step.js'
export type { Token } from './tokens.js'
export { tokens } from './tokens.js'
export type {
  AmountField,
  InteropContext,
  InteropResult,
  Mechanism,
  Risk,
  Route,
  Side,
  Verdict,
} from './types.js'
