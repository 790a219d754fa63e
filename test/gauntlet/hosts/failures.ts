/** Sheets that reach into our components in the page itself, and why; a custom element stands apart from them. */
export const failures: Readonly<Record<string, string>> = {}

/** The ten that a partner is likeliest to have. */
export const likeliest = [
  'tailwind-3-prose',
  'tailwind-4',
  'bootstrap-5',
  'normalize',
  'bulma',
  'pico',
  'govuk',
  'infima',
  'star-reset',
  'all-revert',
]
