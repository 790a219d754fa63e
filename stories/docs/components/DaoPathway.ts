import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'Ankr’s stated path to a DAO, shown as unfinished. Renders a `<div>` element with an `<ol>`.',
  use: 'On a page about governance.',
  avoid: 'To claim that Ankr is a DAO. The source describes a path towards one.',
  variants: `
- \`layout="path"\` runs down the page, and across it in columns from a width of 46em. \`layout="list"\` always runs down.
- \`detail="brief"\` omits where the path starts, and the aim of the commitment.
`,
  accessibility: `
An ordered list. Ringed and dashed nodes differ in shape, and the chips state the same difference. Nodes and tracks are borders,
so both appear in print and in forced colors.
`,
  facts: `
No step is drawn as done: the starting point is shown as stated. Aspirations are worded as aspirations. The dates come from the
facts, so an old page does not describe the present.
`,
}
