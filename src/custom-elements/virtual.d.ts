declare module 'virtual:tag-names' {
  /** The tag name of every custom element, from `definitions.ts`. Each has a module of that name beside `embed.js`. */
  export const tagNames: readonly string[]
}
