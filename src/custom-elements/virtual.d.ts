declare module 'virtual:tag-names' {
  /** Selects every custom element of `definitions.ts` by its tag name. Each has a module of that name beside `embed.js`. */
  export const tagSelector: string
}
