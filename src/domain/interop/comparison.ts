import { isDecimals } from './amounts.js'
import type { Asset, ChainId } from './assets.js'
import { getAssetKind, getTokenStandard, isSameContract, type TokenStandard } from './identity.js'
import type { Pair } from './pair.js'

interface AspectValues {
  /** The symbol. */
  readonly name: string
  readonly standard: TokenStandard
  readonly network: ChainId
  /** The address of the contract, as written in the id. */
  readonly contract: string
  /** The issuer, or the bridge that mints the token. */
  readonly issuer: string
  readonly decimals: number
}

/** What is compared. */
export type ComparisonAspect = keyof AspectValues

/** How two values relate. Names are `similar` if one begins with the other, standards if both are ERC-20 or BEP-20. */
export type ComparisonRelation = 'same' | 'similar' | 'different'

type ComparisonOf<Aspect extends ComparisonAspect> = {
  readonly aspect: Aspect
  readonly held: AspectValues[Aspect]
  readonly wanted: AspectValues[Aspect]
  readonly relation: ComparisonRelation
  /** Whether this difference prevents a direct payment. At most one aspect is blocking. */
  readonly isBlocking: boolean
}

/** One aspect of both assets. */
export type Comparison = { [Aspect in ComparisonAspect]: ComparisonOf<Aspect> }[ComparisonAspect]

/** The aspects that can prevent a payment. The first one that differs is blocking. */
const BLOCKING: readonly ComparisonAspect[] = ['network', 'contract', 'name']

// A JavaScript caller may pass tokens with invalid fields.
const textOrUndefined = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

const getValues = (asset: Asset, { token }: Pair): Partial<AspectValues> => {
  const { symbol, issuer, decimals } = token(asset) ?? {}
  return {
    name: textOrUndefined(symbol),
    standard: getTokenStandard(asset),
    network: asset.chain,
    contract: getAssetKind(asset) === 'native' ? undefined : asset.reference,
    issuer: textOrUndefined(issuer),
    decimals: isDecimals(decimals) ? decimals : undefined,
  } as Partial<AspectValues>
}

const getRelation = (
  { held, wanted }: Pair,
  aspect: ComparisonAspect,
  a: string | number,
  b: string | number,
): ComparisonRelation => {
  // One address on two networks is two contracts, and an EVM address is case-insensitive.
  if (aspect === 'contract') return isSameContract(held, wanted) ? 'same' : 'different'
  if (a === b) return 'same'
  const isSimilar =
    (aspect === 'name' && (`${a}`.startsWith(`${b}`) || `${b}`.startsWith(`${a}`))) ||
    (aspect === 'standard' && getAssetKind(held) === getAssetKind(wanted))
  return isSimilar ? 'similar' : 'different'
}

/** Compares both assets. Omits an aspect that an asset does not have, or that no source states. */
export const getComparison = (pair: Pair): Comparison[] => {
  const [held, wanted] = [getValues(pair.held, pair), getValues(pair.wanted, pair)]
  const rows = (Object.keys(held) as ComparisonAspect[]).flatMap((aspect) => {
    const [a, b] = [held[aspect], wanted[aspect]]
    return a === undefined || b === undefined
      ? []
      : [{ aspect, held: a, wanted: b, relation: getRelation(pair, aspect, a, b) }]
  })
  const blocking = BLOCKING.find((aspect) =>
    rows.some((row) => row.aspect === aspect && row.relation === 'different'),
  )
  return rows.map((row) => ({ ...row, isBlocking: row.aspect === blocking }) as Comparison)
}
