/**
 * The properties that components inherit from a host by design: font, text settings, direction, color
 * scheme. Inherited values are no leak. Values on an element of a component are.
 */
export const GIVEN = [
  'font-family',
  'font-size',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size-adjust',
  'font-stretch',
  'font-variation-settings',
  'font-variant-ligatures',
  '-webkit-font-smoothing',
  'text-rendering',
  'text-size-adjust',
  'text-decoration-skip-ink',
  'direction',
  'writing-mode',
  'text-orientation',
  'color-scheme',
  'accent-color',
  // How words break is a matter of the language of the page.
  'hyphens',
  'word-break',
  'line-break',
  'tab-size',
  'quotes',
  'cursor',
  '-webkit-tap-highlight-color',
] as const

/** A term is a word of its sentence and takes on all of its voice. */
export const GIVEN_TO_TERMS = [
  'color',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-shadow',
  'text-transform',
  'word-spacing',
]
