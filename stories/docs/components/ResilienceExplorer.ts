import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
An interactive illustration of what stays online when a hosting provider fails, for concentrated and distributed hosting.
The outcome is the title. Renders a \`<div>\` element.
`,
  use: 'Beside an explanation of why independent data centers matter.',
  avoid: `
As a map, a status page or a measurement. Both networks are invented, and the component states that. Your own shares
(\`concentratedShares\`, \`distributedShares\`) must sum to 1.
`,
  variants: `
Each network has a hundred nodes. The nodes of a provider are adjacent, with a bracket and a letter below them; above 20
providers there are brackets without letters. Nodes that are down are crossed out. It shows the
selected case, by default the worst, never an average: the average is the same for any concentration. If the remaining nodes
cannot carry the load, the text states that. The same props always produce the same picture.

With \`detail="brief"\` it has no choices and no table.

Its code loads separately: when it is in view and the browser is idle, or on the first interaction.
`,
  accessibility: `
Each picture has a description. The title and the sentence below it are announced to screen readers when they change. A table
repeats the numbers. The choices are native radio buttons in three groups with legends, so the arrow keys change them. Without JavaScript, the initial state appears without controls.
`,
  facts: `
Statements about Ankr and about other providers are attributed. It dispatches \`ankr-scenario-change\` when a choice changes, with
\`failureCount\`, \`failureOrder\` and \`spareCapacity\` in \`detail\`.
`,
}
