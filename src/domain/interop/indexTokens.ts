import { type Asset, parseAssetId } from './assets.js'
import { getAssetKey } from './identity.js'
import type { Token } from './token.js'

/** Returns a function that finds the token of an asset. Its first call indexes the tokens. The first of two equal ids wins. */
export const indexTokens = (tokens: readonly Token[]): ((asset: Asset) => Token | undefined) => {
  let index: Map<string, Token> | undefined
  const build = () => {
    const entries = new Map<string, Token>()
    for (const token of tokens) {
      const parsed = parseAssetId(token.id)
      const key = parsed.ok && getAssetKey(parsed.value)
      if (key && !entries.has(key)) entries.set(key, token)
    }
    return entries
  }
  return (asset) => {
    index ??= build()
    return index.get(getAssetKey(asset))
  }
}
