import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
The principles of Web 3.0 (open, trustless, permissionless) and their limits. Renders a \`<div>\` element with a \`<dl>\`.
`,
  use: 'Beside an introduction to Web 3.0, or at the start of documentation.',
  avoid: 'Next to `Web3Explainer`, which presents the same idea as running text.',
  variants: 'One column, then three columns from a width of 38em.',
  accessibility:
    'A description list. Terms are buttons in the text. `showTooltips={false}` renders them as plain text.',
  facts: 'The definitions of “trustless” and “permissionless” state their limits. Ankr’s view is attributed.',
}
