/** Marks of made-up networks: of different sizes and hues, as partners have them. */
export const Disc = () => (
  <svg viewBox="0 0 20 20" width="64" height="64" aria-hidden="true">
    <circle cx="10" cy="10" r="9" fill="currentColor" />
  </svg>
)

export const Ring = () => (
  <svg viewBox="0 0 20 20" width="12" height="12" aria-hidden="true">
    <circle cx="10" cy="10" r="7.5" fill="none" stroke="#d55e00" strokeWidth="3" />
  </svg>
)

export const Square = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d="M2 2h16v16H2z" fill="#356df3" />
  </svg>
)

export const Wordmark = () => (
  <svg viewBox="0 0 60 20" width="60" height="20" aria-hidden="true">
    <path d="M2 4h16v12H2zM22 4h16v12H22zM42 4h16v12H42z" fill="currentColor" />
  </svg>
)
