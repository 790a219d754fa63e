import type { ComparisonRelation } from '../../domain/interop/comparison.js'
import type { Verdict } from '../../domain/interop/types.js'

const EQUAL = 'M3 6h10M3 10h10'

const ICON_PATHS: Record<Verdict | ComparisonRelation | 'risk', string> = {
  direct: EQUAL,
  same: EQUAL,
  similar: 'M3 6.5c1.7-2 3.3-2 5 0s3.3 2 5 0M3 10.5c1.7-2 3.3-2 5 0s3.3 2 5 0',
  different: `${EQUAL}M11 2 5 14`,
  'same-chain-swap': 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  'cross-chain': `${EQUAL}M11 2 5 14`,
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6M8 12.5v.1',
  risk: 'M8 2.5l6 10.75H2zM8 6.5v3M8 11.4v.1',
}

/** An icon for a verdict, for the relation of two values, or for a risk. Decorative: the text beside it has the same meaning. */
export const RelationIcon = ({ icon }: { icon: keyof typeof ICON_PATHS }) => (
  <svg data-part="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={ICON_PATHS[icon]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="square" />
  </svg>
)
