/** A blockchain by CAIP-2, for example `eip155:1`. */
export type ChainId = `${string}:${string}`

/** What CAIP-19 identifies: an asset on one chain. */
export interface Asset {
  /** The chain, by CAIP-2. */
  readonly chain: ChainId
  /** The asset namespace: `slip44`, `erc20`, `erc721`, … */
  readonly namespace: string
  /** The asset reference as it was written: a contract address, a coin type. */
  readonly reference: string
  /** One token of a collection. */
  readonly tokenId?: string
}

/** The part of an id that is wrong; `type` when it is no string at all, `id` when the separators are wrong. */
export type IdPart =
  | 'type'
  | 'id'
  | 'chainNamespace'
  | 'chainReference'
  | 'namespace'
  | 'reference'
  | 'tokenId'

/** What is wrong with an id. */
export interface InvalidId {
  readonly part: IdPart
  /** The part as it was given, at most 80 characters; for the part `type`, the type that was given. */
  readonly value: string
  /** What is accepted there, as a regular expression or a template; empty when the part must be left out. */
  readonly accepted: string
}

/** The value, or what is wrong: parsing never throws. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: InvalidId }

const SHAPE = '{chainNamespace}:{chainReference}'
const UINT = '(0|[1-9][0-9]*)'

/** The grammar of CAIP-2 and CAIP-19. */
const GRAMMAR = {
  chainNamespace: '[-a-z0-9]{3,8}',
  chainReference: '[-_a-zA-Z0-9]{1,32}',
  namespace: '[-a-z0-9]{3,8}',
  reference: '[-.%a-zA-Z0-9]{1,128}',
  tokenId: '[-.%a-zA-Z0-9]{1,78}',
}

type Parts = { [Part in keyof typeof GRAMMAR]?: string }

const createInvalidId = (part: IdPart, given: string, accepted: string) => {
  // Cut by code points, and lone surrogates replaced: whoever prints this gets well-formed text.
  const value = [...given.slice(0, 160)]
    .slice(0, 80)
    .join('')
    .replace(/\p{Cs}/gu, '\ufffd')
  return { ok: false, error: { part, value, accepted } } as const
}

const findInvalidPart = (parts: Parts, grammar: Parts) => {
  for (const key in grammar) {
    const part = key as keyof Parts
    const value = parts[part]
    const accepted = grammar[part] as string
    if (value !== undefined && !new RegExp(`^(?:${accepted})$`).test(value))
      return createInvalidId(part, value, accepted)
  }
}

/** Stricter where a profile is: otherwise `eip155:01` and `eip155:1` would be two chains. */
const getProfileGrammar = ({ chainNamespace, namespace }: Parts): Parts => ({
  ...(chainNamespace === 'eip155' && {
    chainReference: UINT,
    ...(/^erc(20|721|1155)$/.test(namespace ?? '') && {
      reference: '0x[0-9a-fA-F]{40}',
      tokenId: namespace === 'erc20' ? '' : UINT,
    }),
  }),
  ...(namespace === 'slip44' && { reference: UINT, tokenId: '' }),
})

const parseId = <T>(id: unknown, pattern: RegExp, shape: string, build: (parts: Parts) => T): Parsed<T> => {
  if (typeof id !== 'string') return createInvalidId('type', id === null ? 'null' : typeof id, 'string')
  const match = pattern.exec(id)
  if (!match) return createInvalidId('id', id, shape)
  const [, chainNamespace, chainReference, namespace, reference, tokenId] = match
  const parts = { chainNamespace, chainReference, namespace, reference, tokenId }
  return (
    findInvalidPart(parts, GRAMMAR) ??
    findInvalidPart(parts, getProfileGrammar(parts)) ?? { ok: true, value: build(parts) }
  )
}

const formatChainId = (parts: Parts): ChainId => `${parts.chainNamespace}:${parts.chainReference}`

/** Reads a CAIP-2 chain id, by the specification's grammar. */
export const parseChainId = (id: unknown): Parsed<ChainId> =>
  parseId(id, /^([^:/]*):([^:/]*)$/, SHAPE, formatChainId)

/**
 * Reads a CAIP-19 asset type or asset id, by the specification's grammar and, for `eip155` and `slip44`, their profiles.
 * An EVM address is accepted in any case: its EIP-55 checksum is not checked.
 */
export const parseAssetId = (id: unknown): Parsed<Asset> =>
  parseId(
    id,
    /^([^:/]*):([^:/]*)\/([^:/]*):([^:/]*)(?:\/([^:/]*))?$/,
    `${SHAPE}/{namespace}:{reference}[/{tokenId}]`,
    (parts) => ({
      chain: formatChainId(parts),
      namespace: parts.namespace as string,
      reference: parts.reference as string,
      ...(parts.tokenId !== undefined && { tokenId: parts.tokenId }),
    }),
  )

/** Writes an asset as the CAIP-19 id it was read from. */
export const formatAssetId = ({ chain, namespace, reference, tokenId }: Asset): string =>
  `${chain}/${namespace}:${reference}${tokenId === undefined ? '' : `/${tokenId}`}`
