import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'A short explanation of Web 3.0 with key terms defined in place. Renders a `<section>` element.',
  use: 'As an aside in an article or at the top of a glossary, for readers who may not know the terms.',
  avoid: 'On a page for readers who build on Web 3.0 every day. There, a shorter variant is enough, or none.',
  accessibility: `
The heading takes \`headingLevel\`. Terms are buttons in the text, and their definitions are in the server-rendered HTML. The
disclosure is a native \`<details>\`.
`,
  facts: `
One sentence states that Web 3.0 exists and is unfinished. Ankr’s views are attributed to Ankr. The definition of “trustless”
states which trust remains.
`,
}
