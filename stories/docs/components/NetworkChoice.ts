import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
Compares USDT on Ethereum and on BNB Smart Chain to show what choosing a network involves. Renders a \`<div>\` element with a
\`<table>\`.
`,
  use: 'Where your users choose a network, or before they do.',
  avoid: 'To recommend a network. Both columns have the same width, weight and color.',
  variants: `
A table, and two cards below a container width of 30em. \`detail="brief"\` omits the rows of chain id, token standard and decimals.
`,
  accessibility: `
One table at every width, with row and column headers. Terms are buttons in the text. Nothing in the table takes focus.
`,
  facts: `
Chain IDs, currencies, decimals and issuers are data with their own sources. A test compares them with \`ankr-approach/interop\`.
`,
}
