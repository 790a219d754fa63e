import { parseAssetId } from '../../interop/assets.js'
import { chains } from '../../interop/chains.js'
import { sameAsset } from '../../interop/identity.js'
import type { Token } from '../../interop/tokens.js'
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
