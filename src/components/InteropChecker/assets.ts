import { isDecimals } from '../../domain/interop/amounts.js'
import { parseAssetId } from '../../domain/interop/assets.js'
import { chains } from '../../domain/interop/chains.js'
import { indexTokens } from '../../domain/interop/indexTokens.js'
import type { Token } from '../../domain/interop/token.js'
import { tokens } from '../../domain/interop/tokens.js'
import type { Source } from '../../facts/types.js'
import { interpolate } from '../../i18n/interpolate.js'
import type en from '../../i18n/locales/en/InteropAnswers.js'
import type { LocaleFormats } from '../../i18n/types.js'

/** The messages, with the punctuation and the text direction. In right-to-left text, names and numbers are isolated. */
export type InteropMessages = (typeof en)['InteropAnswers'] &
  Pick<LocaleFormats, 'dir' | 'fullStop' | 'listSeparator' | 'sentenceSeparator'>

/** The example of the source: USDT on Ethereum, USDT on BNB Smart Chain. */
export const DEFAULT_PAIR = [
  'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
  'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955',
] as const

const isText = (value: unknown) => typeof value === 'string' && value !== ''

const isSource = (value: unknown) => {
  const { title, publisher, url } = Object(value) as Partial<Source>
  return isText(title) && isText(publisher) && /^https:/.test(String(url))
}

/** Returns the first invalid field of an asset, or `undefined`. */
export const findInvalidField = (asset: Partial<Token> | null | undefined): keyof Token | undefined => {
  const { id, symbol, decimals, issuer = '', source, decimalsSource } = Object(asset) as Partial<Token>
  if (!parseAssetId(id).ok) return 'id'
  if (!isText(symbol)) return 'symbol'
  if (!isDecimals(decimals)) return 'decimals'
  if (typeof issuer !== 'string') return 'issuer'
  if (!isSource(source)) return 'source'
  return decimalsSource === undefined || isSource(decimalsSource) ? undefined : 'decimalsSource'
}

/** The documents with the data of an asset. */
export const getSources = ({ source, decimalsSource }: Token): readonly Source[] =>
  decimalsSource ? [source, decimalsSource] : [source]

export interface AssetIndex {
  /** The assets with valid fields, without duplicate ids. */
  readonly assets: readonly Token[]
  /** Finds an asset by its CAIP-19 id. EVM addresses are compared case-insensitively. */
  readonly find: (id: unknown) => Token | undefined
}

/** Returns a function that finds an asset by its CAIP-19 id. The ids are parsed once, not on every call. */
export const createAssetFinder = (assets: readonly Token[]): AssetIndex['find'] => {
  const find = indexTokens(assets)
  return (id) => {
    const parsed = parseAssetId(id)
    return parsed.ok ? find(parsed.value) : undefined
  }
}

/** Indexes the partner's assets. In production it skips invalid assets, and uses the library's tokens if none is valid. */
export const indexAssets = (partnerAssets: readonly Token[] | undefined): AssetIndex => {
  const valid = (Array.isArray(partnerAssets) ? (partnerAssets as readonly Token[]) : []).filter(
    (asset) => !findInvalidField(asset),
  )
  const find = createAssetFinder(valid)
  const unique = valid.filter((asset) => find(asset.id) === asset)
  return unique.length > 0 ? { assets: unique, find } : { assets: tokens, find: createAssetFinder(tokens) }
}

/** Groups assets by symbol, in the order in which the symbols first appear. */
export const groupBySymbol = (assets: readonly Token[]): [symbol: string, group: Token[]][] => {
  const groups = new Map<string, Token[]>()
  for (const asset of assets) {
    const group = groups.get(asset.symbol)
    if (group) group.push(asset)
    else groups.set(asset.symbol, [asset])
  }
  return [...groups]
}

/** Returns the name of a chain, or its CAIP-2 id if the library does not list the chain. */
export const getChainName = (id: string): string => chains.find((chain) => chain.id === id)?.name ?? id

/** Returns the CAIP-2 id of an asset's chain. */
export const getChainId = (assetId: string): string => assetId.split('/')[0] ?? ''

/** Formats the name of an asset: `USDT on Ethereum`, `USDT (bridged) on OP Mainnet`. */
export const formatAssetName = ({ id, symbol, variant }: Token, messages: InteropMessages): string =>
  interpolate(
    messages.asset,
    {
      symbol: variant === 'bridged' ? interpolate(messages.bridged, { symbol }, messages) : symbol,
      chain: getChainName(getChainId(id)),
    },
    messages,
  )

/** Shortens an address: `0xdAC1…1ec7`. */
export const shortenAddress = (address: string): string =>
  address.length > 14 ? `${address.slice(0, 6)}…${address.slice(-4)}` : address
