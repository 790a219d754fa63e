import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary:
    'Ankr’s commitments and self-descriptions, attributed and dated. Renders a `<div>` element with a `<dl>`.',
  use: 'Where readers compare providers: a page about infrastructure, an evaluation, an article on decentralization.',
  avoid:
    'As a list of features or proofs. These are promises and self-descriptions, and they are worded that way.',
  variants: `
\`commitments\` selects what fits your page. Three or four read best beside other text.

One column with the icon before the label, then two, then three or four columns with the icon above it, by the width of the
container.
`,
  accessibility: `
A description list: each label is a term, Ankr’s statement its description. Icons are decorative. Set \`headingLevel\` if the
surrounding page has no heading for it.
`,
  facts: 'A commitment is never shown as achieved. The source and its date are always shown.',
}
