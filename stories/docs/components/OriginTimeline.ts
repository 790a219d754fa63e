import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary:
    'A timeline of how Ankr’s idea developed. Aims are marked as still ahead. Renders a `<div>` element with an `<ol>`.',
  use: 'On a page about Ankr’s background.',
  avoid: 'As a roadmap. The aims have no dates.',
  variants: `
- \`layout="path"\` runs down the page, and across it in two lanes from a width of 58em. \`layout="list"\` always runs down.
- \`detail="brief"\` shows one fact for each step.
`,
  accessibility: `
An ordered list. The first step of a lane has the name of the lane. Chips state what the nodes show. Nodes and tracks are borders,
so both appear in print and in forced colors.
`,
  facts: `
Ankr’s document gives no dates for these steps, and the order is ours: a note below the timeline states that. A second note
distinguishes cloud computing from public cloud. Statements about the present have their date beside them.
`,
}
