import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
The principles of Web 3.0 (open, trustless, permissionless) and their limits. Renders a \`<div>\` element with a \`<dl>\`.
`,
  use: 'Beside an introduction to Web 3.0, or at the start of documentation.',
  avoid: 'Next to `Web3Explainer`, which presents the same idea as running text.',
  variants: `
\`layout="grid"\` has large labels with icons, and \`layout="strip"\` is a compact frame. Both have three columns from a container
width of 38em. \`detail="brief"\` omits the explanation below the definitions.
`,
  accessibility:
    'A description list. Terms are buttons in the text. `showTooltips={false}` renders them as plain text.',
  facts: `
The three definitions are ours. A note states that and names their source, and each has its limit in any layout. Ankr’s view is
attributed.
`,
}
