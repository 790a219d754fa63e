import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
Statistics and statements about Ankr’s decentralization, each with its qualifier, date and source. Renders a \`<div>\` element
with a \`<dl>\`.
`,
  use: 'Where readers ask for numbers: a page about infrastructure, an article, a due-diligence page, a page footer.',
  avoid: `
As decoration. Don’t copy statistics into your own text, where they lose their date. Two to four statistics read best.
`,
  variants: `
- \`layout="row"\`: cells between hairlines, in an article. One column, two from 30em, and three or four from 56em.
- \`layout="grid"\`: a framed grid with each statistic as equal bars, on a landing page. Two columns from 40em.
- \`layout="strip"\`: labels without sentences, for the head or the foot of a page. One line from 58em.

The layout depends on the width of the container, not of the window. \`showBars\` draws bars in the row too, or none in the grid.
\`detail="brief"\` omits the bars and the notes of facts that you add. \`surface\` and \`size\` fit the component to a card, a sidebar or a landing page.
`,
  accessibility: `
A description list: each label is a term, and the statistic, the note or the sentence describes it. The bars and icons are
decorative, and a line of text states what a bar stands for. No number counts up and nothing moves.
`,
  facts: `
A statistic always has its qualifier beside it and its date after its label. “Launched” does not mean “running”, and our note
states that, except in the narrow cells of a strip. The bars follow from the number and its qualifier only: the open bar stands for “over”, and a number with “about”
has no bars.

A sentence with the date replaces a statistic older than \`maxAgeDays\`. \`defineFacts()\` updates or adds facts, and leaves
one out with \`null\`. The label of a statement that you add is its sentence.
`,
}
