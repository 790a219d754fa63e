import { parseAssetId } from '../../domain/interop/assets.js'
import { chains } from '../../domain/interop/chains.js'
import { isSameAsset } from '../../domain/interop/identity.js'
import { type Token, tokens } from '../../domain/interop/tokens.js'
import { interpolate } from '../../i18n/formats.js'
import type en from '../../i18n/locales/en/InteropAnswers.js'

export type InteropMessages = (typeof en)['InteropAnswers']

/** The example of the source: USDT on Ethereum, USDT on BNB Smart Chain. */
export const DEFAULT_PAIR = [
  'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
  'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955',
] as const

/** A token by its id; addresses of EVM chains compare without regard to case. */
export const findToken = (tokens: readonly Token[], id: unknown): Token | undefined => {
  const asked = parseAssetId(id as string)
  return tokens.find((token) => {
    const known = parseAssetId(token.id)
    return asked.ok && known.ok && isSameAsset(asked.value, known.value)
  })
}

/** What keeps an asset from being shown: a field, and what is accepted there. */
export const findAssetError = (
  asset: Partial<Token> | null | undefined,
): [keyof Token, accepted: string] | undefined => {
  const { id, symbol, decimals, issuer = '' } = Object(asset) as Partial<Token>
  if (!parseAssetId(id).ok) return ['id', 'a CAIP-19 asset id']
  if (typeof symbol !== 'string' || !symbol) return ['symbol', 'a text that is not empty']
  if (!Number.isInteger(decimals) || Number(decimals) < 0 || Number(decimals) > 255) {
    return ['decimals', 'a whole number from 0 to 255']
  }
  return typeof issuer === 'string' ? undefined : ['issuer', 'a text, or nothing']
}

/** The assets that can be shown, each once; on a live page, where there is none, the library's own. */
export const validAssets = (given: readonly Token[] | undefined): readonly Token[] => {
  const sound = (Array.isArray(given) ? (given as readonly Token[]) : []).filter(
    (asset) => !findAssetError(asset),
  )
  const once = sound.filter((asset) => findToken(sound, asset.id) === asset)
  return once.length > 0 ? once : tokens
}

/** A chain's proper name, or its id where none is known. */
export const getChainName = (id: string): string => chains.find((chain) => chain.id === id)?.name ?? id

const getChainId = (assetId: string): string => assetId.split('/')[0] ?? ''

/** An asset in messages: `USDT on Ethereum`. */
export const formatAssetName = ({ id, symbol }: Token, messages: InteropMessages): string =>
  interpolate(messages.asset, { symbol, chain: getChainName(getChainId(id)) })

/** Its interface, where it has one of its own name, and the two ends of its address. */
export const formatAssetDetail = ({ id }: Token): string => {
  const [, namespace = '', reference = ''] = id.match(/\/([^:]+):(.+)$/) ?? []
  const standard = namespace === 'erc20' ? (getChainId(id) === 'eip155:56' ? 'BEP-20' : 'ERC-20') : namespace
  const address = reference.length > 14 ? `${reference.slice(0, 6)}…${reference.slice(-4)}` : reference
  return `${standard} · ${address}`
}
