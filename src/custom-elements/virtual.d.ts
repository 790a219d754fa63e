declare module 'virtual:tag-names' {
  /** Selects every custom element of `definitions.ts` by its tag name. Each has a module of that name beside `embed.js`. */
  export const tagSelector: string
}

declare module 'virtual:color-scheme' {
  /** The texts of `theme/colorScheme.css`, as the elements adopt them, minified. */
  const texts: readonly string[]
  export default texts
}

declare module 'virtual:host-color-scheme' {
  /** The rules of `theme/colorScheme.css` with the tag names in place of `.ankr`, minified. */
  const rules: string
  export default rules
}
