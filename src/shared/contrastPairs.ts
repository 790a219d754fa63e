const SURFACES = ['surface', 'surface-raised', 'surface-tinted'] as const

/**
 * The color tokens that components show on each other, and the contrast that they need: 4.5:1 for text by WCAG 2.2, 1.4.3,
 * and 3:1 for lines and marks that carry meaning by 1.4.11, both level AA.
 */
export const CONTRAST_PAIRS: readonly {
  readonly colors: readonly string[]
  readonly grounds: readonly string[]
  readonly minimum: number
}[] = [
  { colors: ['text', 'text-muted', 'accent-text', 'caution', 'positive'], grounds: SURFACES, minimum: 4.5 },
  { colors: ['text', 'accent-text'], grounds: ['accent-soft'], minimum: 4.5 },
  { colors: ['caution'], grounds: ['caution-soft'], minimum: 4.5 },
  { colors: ['positive'], grounds: ['positive-soft'], minimum: 4.5 },
  { colors: ['on-accent'], grounds: ['accent'], minimum: 4.5 },
  { colors: ['surface'], grounds: ['text'], minimum: 4.5 },
  { colors: ['accent', 'accent-secondary', 'border-strong'], grounds: SURFACES, minimum: 3 },
]
