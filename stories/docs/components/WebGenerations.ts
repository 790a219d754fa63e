import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
Compares Web 1.0, 2.0 and 3.0: what people can do, who controls it, and what happens to data. Renders a \`<div>\` element with a
\`<table>\`.
`,
  use: 'Where readers ask what is new about Web 3.0.',
  avoid: 'As a history of the web. The labels are informal, and a note states that.',
  variants: `
\`layout="columns"\` shows a card per generation, with bars for read, write and own. The cards are beside each other from a
container width of 44em. \`layout="table"\` shows a table, and cards below 30em. Long words break rather than cause scrolling.
`,
  accessibility: `
The component is one table at every width and in both layouts, with row and column headers. Each card repeats the headers
visually, and screen readers skip these copies. Color is decoration: a bar has its word only if it is lit. In a Server Component,
the component adds no JavaScript to the page.
`,
  facts: `
Ankr’s views are attributed. Each cell without a fact of Ankr names its source. The card of Web 3.0 is dashed, since it is still
being built.
`,
}
