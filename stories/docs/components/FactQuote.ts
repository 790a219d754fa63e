import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
One fact as a block, with its publisher, date and source, and a button that copies the citation. Renders a \`<figure>\` element
with a \`<blockquote>\`.
`,
  use: 'In an article, a report or a press page, for a statement that others may cite.',
  avoid: `
For many facts in a row: a block component such as \`Commitments\` reads better. Don’t add quotation marks: the sentence states
what the document states, in the words of this library.
`,
  accessibility: `
“Copy citation” is a button for pointer, key and touch. A live region announces “Copied”. If the browser does not allow
copying, the citation appears as selected text in a field with a name. Without JavaScript there is no button, since it could
not work.
`,
  facts: `
Any of the 51 facts, or a fact that you add with \`defineFacts()\`: its \`label\` is the sentence. The citation contains the
sentence, the publisher, the document, the full date, the URL, and a status other than \`current\`.
`,
}
