/** The icon of a disclosure. It points down, and the stylesheet turns it up while the disclosure is open. Decorative. */
export const Chevron = () => (
  <svg data-part="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path
      d="m2.5 4.5 3.5 3.5 3.5-3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="square"
    />
  </svg>
)
