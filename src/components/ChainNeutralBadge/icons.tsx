/** Draws a path in the color of the text. Renders an `<svg>` element. Decorative. */
const renderIcon = (part: string, path: string) => (
  <svg
    data-part={part}
    viewBox="0 0 14 12"
    width="14"
    height="12"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d={path} fill="currentColor" />
  </svg>
)

/** Four equal bars: no chain ranks above another. */
export const renderNeutralIcon = () => renderIcon('icon', 'M0 0h2v12H0zm4 0h2v12H4zm4 0h2v12H8zm4 0h2v12h-2z')

/** An arrow for a link. */
export const renderArrow = () => renderIcon('arrow', 'M8 1 6.9 2.1l3 3.1H1v1.6h8.9l-3 3.1L8 11l5-5z')
