/** The lines of a Content Security Policy that a page needs for a component. Most sites have them already. */
export const getPolicy = ({ script, sheet }: { script: boolean; sheet: boolean }): string =>
  [
    "default-src 'none';",
    script && "script-src 'self';",
    // The stylesheets of custom elements are adopted by script, which no directive restricts.
    sheet && "style-src 'self';",
    "require-trusted-types-for 'script'",
  ]
    .filter(Boolean)
    .join('\n')
