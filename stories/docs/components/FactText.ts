import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'One fact within your own text, with its publisher and date. Renders a `<span>` element.',
  use: 'In an article, a FAQ or a help page, wherever your text refers to something that Ankr states.',
  avoid: `
For a fact that should stand out: use \`FactQuote\`. Don’t type the sentence by hand, since a copy loses its date and is not
updated.
`,
  accessibility: `
The sentence is plain text. The publisher and the date link to the document. The text takes the size, weight and color of
your paragraph, and only the attribution is smaller.
`,
  facts: `
Any of the 51 facts, or a fact that you add with \`defineFacts()\`: its \`label\` is the sentence. The kind decides the wording:
only a commitment is a promise, an aspiration is an aim, an opinion is Ankr’s. A statistic keeps its qualifier. If \`facts\`
leaves the fact out, the component renders nothing.
`,
}
