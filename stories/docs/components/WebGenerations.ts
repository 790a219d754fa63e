import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
Compares Web 1.0, 2.0 and 3.0: what people can do, who controls it, and what happens to data. Renders a \`<div>\` element with a
\`<table>\`.
`,
  use: 'Where readers ask what is new about Web 3.0.',
  avoid: 'As a history of the web. The labels are loose, and a note states that.',
  variants: `
A table with a tinted third column, and three cards below a container width of 30em. Long words break rather than cause
scrolling.
`,
  accessibility: `
The component is one table at every width, with row and column headers. In a narrow container, each card repeats the headers
visually, and screen readers skip these copies. Color is decoration: the text states the same. In a Server Component, the
component adds no JavaScript to the page.
`,
  facts:
    'Ankr’s views are attributed. Cells without a fact follow ethereum.org, which is named below the table.',
}
