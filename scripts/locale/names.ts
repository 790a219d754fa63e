/** Names of companies, products, networks, tokens, standards and sources. No language translates or transliterates them. */
const NAMES = [
  'The Ankr Approach',
  'ANKR DAO',
  'Ankr',
  'Ethereum',
  'BNB Smart Chain',
  'BNB Chain',
  'USDT',
  'ERC-20',
  'BEP-20',
  'EIP-20',
  'CAIP-2',
  'NFT',
  'DAO',
  'DCCN',
  'AWS',
  'RPC',
  'API',
  'Web 1.0',
  'Web 2.0',
  'Web 3.0',
  'NIST',
  'ethereum.org',
] as const

/** Longer names first, so that "ANKR DAO" is one name. */
const SORTED_NAMES = [...NAMES].sort((one, other) => other.length - one.length)

/** Latin letters and digits around a name make it another word: "NFTs" is "NFT", "RPC" is not in "gRPC". */
const LATIN_BEFORE = /[A-Za-z0-9]$/

/** Splits a text into its names and the rest. */
export const splitNames = (text: string): { names: string[]; rest: string } => {
  const names: string[] = []
  let rest = text
  for (const name of SORTED_NAMES) {
    const pieces = rest.split(name)
    rest = pieces.reduce((before, after) => {
      if (LATIN_BEFORE.test(before)) return before + name + after
      names.push(name)
      // A character that is in no word, so that the pieces do not join.
      return `${before}\u0000${after}`
    })
  }
  return { names, rest: rest.replaceAll('\u0000', ' ') }
}

export { NAMES }
