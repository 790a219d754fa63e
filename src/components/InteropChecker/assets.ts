import { parseAssetId } from '../../interop/assets.js'
import { chains } from '../../interop/chains.js'
import { sameAsset } from '../../interop/identity.js'
import { type Token, tokens } from '../../interop/tokens.js'
import type en from '../../locales/en/InteropAnswers.js'
import { fill } from '../../locales/format.js'

export type Words = (typeof en)['InteropAnswers']

/** The example of the source: USDT on Ethereum, USDT on BNB Smart Chain. */
export const EXAMPLE = [
  'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
  'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955',
] as const

/** A token by its id; addresses of EVM chains compare without regard to case. */
export const findToken = (tokens: readonly Token[], id: unknown): Token | undefined => {
  const asked = parseAssetId(id as string)
  return tokens.find((token) => {
    const known = parseAssetId(token.id)
    return asked.ok && known.ok && sameAsset(asked.value, known.value)
  })
}

/** What keeps an asset from being shown: a field, and what is accepted there. */
export const faultOf = (
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
export const usable = (given: readonly Token[] | undefined): readonly Token[] => {
  const sound = (Array.isArray(given) ? (given as readonly Token[]) : []).filter((asset) => !faultOf(asset))
  const once = sound.filter((asset) => findToken(sound, asset.id) === asset)
  return once.length > 0 ? once : tokens
}

/** A chain's proper name, or its id where none is known. */
export const chainName = (id: string): string => chains.find((chain) => chain.id === id)?.name ?? id

const chainOf = (assetId: string): string => assetId.split('/')[0] ?? ''

/** An asset in words: `USDT on Ethereum`. */
export const assetName = ({ id, symbol }: Token, words: Words): string =>
  fill(words.asset, { symbol, chain: chainName(chainOf(id)) })

/** Its interface, where it has one of its own name, and the two ends of its address. */
export const assetDetail = ({ id }: Token): string => {
  const [, namespace = '', reference = ''] = id.match(/\/([^:]+):(.+)$/) ?? []
  const standard = namespace === 'erc20' ? (chainOf(id) === 'eip155:56' ? 'BEP-20' : 'ERC-20') : namespace
  const address = reference.length > 14 ? `${reference.slice(0, 6)}…${reference.slice(-4)}` : reference
  return `${standard} · ${address}`
}
