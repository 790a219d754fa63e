import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'Shows who Ankr provides infrastructure for. Renders a `<div>` element with a `<dl>`.',
  use: 'Near the top of a page, so that readers recognize themselves.',
  avoid: 'As navigation. The three groups are not links.',
  variants: `
\`layout="grid"\` has large labels with icons, and \`layout="strip"\` is a compact frame. Both have three columns from a container
width of 38em. \`detail="brief"\` omits the descriptions.
`,
  accessibility: 'A description list. Only the link to the source is interactive.',
  facts: `
The descriptions of the groups are ours, and a note states that. The view that mass adoption is key is attributed to Ankr.
`,
}
