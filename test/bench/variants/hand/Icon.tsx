/** Decorative. */
export const Icon = ({ path, size = 20 }: { path: string; size?: number }) => (
  <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="square" />
  </svg>
)
