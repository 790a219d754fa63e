import type { Outcome } from './outcome.js'

/** An icon for the verdict on a network. Decorative: the text beside it has the same meaning. */
export const VerdictIcon = ({ verdict }: { verdict: Outcome['verdict'] }) => (
  <svg data-part="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={verdict === 'carried' ? 'M3.5 8.5l3 3 6-7' : 'M4 4l8 8M12 4l-8 8'}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="square"
    />
  </svg>
)
