/** The use of each public custom property, for editors and design tools. */
const descriptions: Readonly<Record<string, string>> = {
  '--ankr-color-accent': 'Rules, icons and focus rings.',
  '--ankr-color-accent-secondary': 'The second color of drawings.',
  '--ankr-color-accent-soft': 'Soft fills in the accent color.',
  '--ankr-color-accent-text': 'Text in the accent color.',
  '--ankr-color-border': 'Dividers.',
  '--ankr-color-border-strong': 'Borders of controls.',
  '--ankr-color-caution': 'Cautions.',
  '--ankr-color-caution-soft': 'The fill of a caution.',
  '--ankr-color-on-accent': 'Text on the accent color.',
  '--ankr-color-positive': 'Advantages.',
  '--ankr-color-positive-soft': 'The fill of an advantage.',
  '--ankr-color-surface': 'The background of tooltips, and text on a solid badge.',
  '--ankr-color-surface-raised': 'The background of cards.',
  '--ankr-color-surface-tinted': 'The background of tinted panels and columns.',
  '--ankr-color-text': 'Text and statistics.',
  '--ankr-color-text-muted': 'Notes and sources.',
  '--ankr-duration': 'The duration of transitions. 0 under `prefers-reduced-motion`.',
  '--ankr-ease': 'The timing function of transitions.',
  '--ankr-font': 'The font family. Defaults to the font of the page.',
  '--ankr-font-heading': 'The font family of headings. Defaults to the font of the page.',
  '--ankr-font-mono': 'The font family of code.',
  '--ankr-font-weight-heading': 'The weight of headings and statistics.',
  '--ankr-font-weight-strong': 'The weight of labels.',
  '--ankr-radius': 'The corners of cards. Controls have 0.58 of it.',
  '--ankr-shadow': 'The shadow of cards. `none` removes it.',
  '--ankr-space': 'The unit of gaps, in the font size of the text.',
}

/** Returns the use of a custom property. */
export const describeCustomProperty = (name: string): string => {
  const description = descriptions[name]
  if (!description) throw new Error(`${name} has no description. Add one to scripts/tokens/descriptions.ts.`)
  return description
}
