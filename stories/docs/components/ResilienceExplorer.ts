import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
An interactive illustration of what stays online when a hosting provider fails, for concentrated and distributed hosting.
Renders a \`<div>\` element with a \`<figure>\`.
`,
  use: 'Beside an explanation of why independent data centers matter.',
  avoid: `
As a map, a status page or a measurement. Both networks are invented, and the component states that. Your own shares
(\`concentratedShares\`, \`distributedShares\`) must sum to 1.
`,
  variants: `
Each network has a hundred nodes, with one color and one shape per provider. Nodes that are down are crossed out. It shows the
selected case, by default the worst, never an average: the average is the same for any concentration. If the remaining nodes
cannot carry the load, the text states that. The same props always produce the same picture.

Its code loads separately: when it is in view and the browser is idle, or on the first interaction.
`,
  accessibility: `
Each picture has a description. Sentences describe both pictures and are announced to screen readers when they change. A table
repeats the numbers. The controls are native selects. Without JavaScript, the initial state appears without controls.
`,
  facts: `
Statements about Ankr and about other providers are attributed. It dispatches \`ankr-scenario-change\` when a choice changes, with
\`failureCount\`, \`failureOrder\` and \`spareCapacity\` in \`detail\`.
`,
}
