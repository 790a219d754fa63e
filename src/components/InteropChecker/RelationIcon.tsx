import type { Verdict } from '../../domain/interop/types.js'

const ICON_PATHS: Record<Verdict, string> = {
  direct: 'M3 6h10M3 10h10',
  'same-chain-swap': 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  'cross-chain': 'M3 6h10M3 10h10M11 2 5 14',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6M8 12.5v.1',
}

/** An icon for a verdict: equal, swap, or not equal. Decorative: the text of the verdict has the same meaning. */
export const RelationIcon = ({ verdict }: { verdict: Verdict }) => (
  <span data-part="relation" data-verdict={verdict}>
    <svg data-part="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={ICON_PATHS[verdict]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="square"
      />
    </svg>
  </span>
)
