/** Four equal bars: many, and none ahead of another. Decorative. */
export const NeutralMark = () => (
  <svg data-part="mark" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
    <path
      d="M3.5 5v8M7.17 5v8M10.83 5v8M14.5 5v8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="square"
    />
  </svg>
)
