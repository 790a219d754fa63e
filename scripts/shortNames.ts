/**
 * The private custom properties of all stylesheets. A published stylesheet has a short name for each: its position in this
 * list, in letters. A page may have several stylesheets, also of two versions, so a short name has one meaning forever:
 * append a new property at the end, and keep a property that is no longer used.
 */
const NAMES = `
  color-text-muted color-border space color-accent color-text font-size-source radius font-weight-strong
  color-surface-raised font-size-text color-border-strong radius-control font-size-note color-accent-soft
  color-accent-text color-surface-tinted font-size-label color-caution duration font-weight-heading color-surface ease
  gap color-caution-soft color-node color-tile column fill gap-header row edge-hover font-size-figure font-size-intro
  font-size-title size text edge font-mono font-size-hero font-size-section height hue panel word color-on-accent
  color-positive color-positive-soft gap-section icon color-accent-secondary maker shadow
`
  .trim()
  .split(/\s+/)

/** `--_theme-*` are set by themes, which contributors read and write. Code sets `--_zoom`. `--_both` has no value. */
const KEEPS_NAME = /^(theme-.+|zoom|both)$/

/** Returns the letters of a position: a to z, then aa, ba, … */
const toLetters = (index: number): string =>
  (index < 26 ? '' : toLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26))

/** Returns a stylesheet with short names for its private custom properties. */
export const withShortNames = (css: string): string =>
  css.replace(/--_([\w-]+)/g, (property, name: string) => {
    if (KEEPS_NAME.test(name)) return property
    const index = NAMES.indexOf(name)
    if (index === -1) throw new Error(`${property}: append it to the list in scripts/shortNames.ts.`)
    return `--_${toLetters(index)}`
  })
