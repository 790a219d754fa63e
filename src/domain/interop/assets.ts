/** The CAIP-2 id of a blockchain, such as `eip155:1`. https://chainagnostic.org/CAIPs/caip-2 */
export type ChainId = `${string}:${string}`

/** An asset on one chain, as CAIP-19 identifies it. https://chainagnostic.org/CAIPs/caip-19 */
export interface Asset {
  /** The CAIP-2 id of the chain. */
  readonly chain: ChainId
  /** The asset namespace: `slip44`, `erc20`, `erc721`, … */
  readonly namespace: string
  /** The asset reference as written in the id: a contract address or a coin type. */
  readonly reference: string
  /** The id of a token in a collection. */
  readonly tokenId?: string
}

/** The invalid part of an id: `type` if the value is not a string, `id` if the separators are invalid. */
export type IdPart =
  | 'type'
  | 'id'
  | 'chainNamespace'
  | 'chainReference'
  | 'namespace'
  | 'reference'
  | 'tokenId'

/** The error in an id. */
export interface InvalidId {
  readonly part: IdPart
  /** The invalid part, at most 80 characters. For `type`, the type of the value. */
  readonly value: string
  /** The accepted values as a regular expression or a template; empty if the part must be omitted. */
  readonly accepted: string
}

/** The result of parsing: the value or the error. Parsing never throws. */
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

const createInvalidId = (part: IdPart, text: string, accepted: string) => {
  // The text is cut by code points, and lone surrogates are replaced, so that it is well-formed.
  const value = [...text.slice(0, 160)]
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

/** The stricter grammar of a CAIP-2 or CAIP-19 profile. Without it, `eip155:01` and `eip155:1` would be two chains. */
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

/** Parses a CAIP-2 chain id by the grammar of the specification. https://chainagnostic.org/CAIPs/caip-2 */
export const parseChainId = (id: unknown): Parsed<ChainId> =>
  parseId(id, /^([^:/]*):([^:/]*)$/, SHAPE, formatChainId)

/**
 * Parses a CAIP-19 asset type or asset id by the grammar of the specification, and of the profiles for `eip155` and `slip44`.
 * An EVM address may have upper and lower case: its EIP-55 checksum is not verified. https://chainagnostic.org/CAIPs/caip-19
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

/** Formats an asset as its CAIP-19 id. */
export const formatAssetId = ({ chain, namespace, reference, tokenId }: Asset): string =>
  `${chain}/${namespace}:${reference}${tokenId === undefined ? '' : `/${tokenId}`}`
