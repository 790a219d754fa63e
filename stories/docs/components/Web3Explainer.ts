import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'A short explanation of Web 3.0 with key terms defined in place. Renders a `<section>` element.',
  use: 'As an aside in an article or as a section of a landing page, for readers who may not know the terms.',
  avoid:
    'On a page for readers who build on Web 3.0 every day. There, `detail="brief"` is enough, or nothing.',
  variants: `
An accent rule at the side, a card or a tinted panel (\`surface\`). With \`size="large"\` the title is beside the text from a
container width of 52em. \`detail="brief"\` omits the disclosure.
`,
  accessibility: `
The heading takes \`headingLevel\`. Terms are buttons in the text, and their definitions are in the server-rendered HTML. The
disclosure is a native \`<details>\`.
`,
  facts: `
A dashed chip states that Web 3.0 exists and is unfinished. Ankr’s views are attributed to Ankr. Two caveats are ours: trust
goes to rules, and participants must act independently. They are outside of the facts.
`,
}
