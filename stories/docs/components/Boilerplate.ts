import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary:
    'A standard description of Ankr in three lengths, attributed and dated. Renders a `<div>` element.',
  use: 'In a press release, a list of partners, a footer or an “About Ankr” box.',
  avoid: 'On a page that already shows the same facts in `AnkrApproach` or in its sections.',
  variants: `
In English, \`short\` has at most 20 words, \`medium\` 50 and \`long\` 100. The attribution and its date are included. \`now\` and
\`disclaimer\` add words.
`,
  accessibility: 'A paragraph and the attribution. Dates are `<time>` elements.',
  facts: `
One to eight facts. The statistic has its qualifier, and its date is beside it. The path to a DAO is worded as a path. If
\`facts\` leaves a fact out, its sentence is omitted, and the first sentence still names Ankr.
`,
}
