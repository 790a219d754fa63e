import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
Headline statistics on decentralization, each with a qualifier, a note, a source and a date. Renders a \`<div>\` element with a
\`<dl>\`.
`,
  use: 'Where readers ask for numbers: a page about infrastructure, an article, a due-diligence page.',
  avoid: `
As decoration at the top of a page. Don’t copy statistics into your own text, where they lose their date. Two to four
statistics read best.
`,
  variants: `
One column, then two, then one row from a width of 54em. The layout depends on the container, not the window: try the width in
the toolbar.
`,
  accessibility: `
A description list: each label is a term, the statistic and its note describe it. The reading order is the visual order. No
number counts up and nothing moves.
`,
  facts: `
A statistic always carries its qualifier and date. “Launched” does not mean “running”, and the note states that. A statistic
older than \`maxAgeDays\` is replaced by text without a number. \`defineFacts()\` adds or updates a statistic.
`,
}
