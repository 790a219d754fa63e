import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary:
    'All on one page, with the sections in the order of Ankr’s document. Renders a `<div>` element with a `<section>` for each section.',
  use: 'As a page, or as the body of one: “Who runs our nodes”, “Why Ankr”.',
  avoid: 'To answer a single question. Use the component for that topic.',
  variants: `
\`sections\` selects the sections, their order and the components in each. \`slots\` replaces a component with your own
content; \`null\` removes it.

The page starts with a title, the date of the document, a badge and a strip of statistics. Every second section is on a tinted
band; \`sectionSurfaces="plain"\` removes the bands. From a width of 64em, compact components are beside each other.

\`size="large"\` is for a landing page: a title of 42 to 60 px and section titles of 28 to 42 px. Components stay medium.

The first section and the interactive components hydrate. React leaves the rest of the server-rendered HTML as it is, with
working tooltips. Without server-rendered HTML the code loads at once: in a test, wait for it with
\`await screen.findByText(…)\`.
`,
  accessibility: `
The headings follow one outline from \`headingLevel\`: sections are one level deeper, components two. The table of contents is
a labelled navigation with links to the sections. Two of them on one page need different values of \`idPrefix\`.
`,
  facts:
    'The full page shows every fact of the library. It adds no claims. Each section names the sources of its facts once. With `now`, the sources have their age. `disclaimer` adds one line to the head.',
}
