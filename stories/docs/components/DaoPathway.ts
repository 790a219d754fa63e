import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'Ankr’s stated path to a DAO, shown as unfinished. Renders a `<div>` element with an `<ol>`.',
  use: 'On a page about governance.',
  avoid: 'To claim that Ankr is a DAO. The source describes a path towards one.',
  variants: 'The path runs down the page, and across it in three columns from a width of 44em.',
  accessibility:
    'An ordered list. Solid, ringed and dashed marks differ in shape, and words state the same difference.',
  facts: `
Aspirations are worded as aspirations. The date comes from the facts, so an old page does not describe the present.
`,
}
