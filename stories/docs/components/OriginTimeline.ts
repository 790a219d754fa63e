import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary:
    'A timeline of how Ankr’s idea developed. Aims are marked as still ahead. Renders a `<div>` element with an `<ol>`.',
  use: 'On a page about Ankr’s background.',
  avoid: 'As a roadmap. The aims have no dates.',
  variants: 'The text of a step is below its label, and beside it from a width of 44em.',
  accessibility: `
An ordered list. Words repeat what the marks show. The marks are SVG and the line is a border, so both appear in print and in
forced colors.
`,
  facts: `
The source gives no years, so the timeline shows none and states that. The text distinguishes cloud computing from public cloud.
`,
}
