/** Four equal bars: no chain ranks above another. Renders an `<svg>` element. Decorative. */
export const renderNeutralIcon = () => (
  <svg data-part="icon" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
    <path
      d="M2.75 4.25h1.5v9.5h-1.5zm3.67 0h1.5v9.5h-1.5zm3.67 0h1.5v9.5h-1.5zm3.67 0h1.5v9.5h-1.5z"
      fill="currentColor"
    />
  </svg>
)
