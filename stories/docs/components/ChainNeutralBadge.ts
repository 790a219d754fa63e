import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
An inline badge that explains chain neutrality in a tooltip. Renders a \`<span>\` that contains a \`<button>\`, an \`<a>\` (with
\`href\`) or plain text (with \`showTooltip={false}\`).
`,
  use: 'Beside a byline, a list of networks or in a footer, once on a page.',
  avoid: `
As a quality seal. It describes how Ankr offers chains, not whether they are equal, safe or audited. If your page already
explains chain neutrality, set \`showTooltip={false}\`.
`,
  variants: `
**Pill.** Five appearances in three sizes: 24, 32 and 40 px high at a font size of 16 px. \`showMaker\` adds the name Ankr.
\`showIcon={false}\` omits the icon of four equal bars. A link (\`href\`) has an arrow.

**Card.** \`layout="card"\` adds a statement of Ankr below the label. A card has the colors of a card: \`appearance\` has no effect.

**Age.** With \`now\`, the citation shows the age of the facts in whole years. \`disclaimer\` adds a sentence of your site at the
end of the definition.
`,
  accessibility: `
The definition is in the server-rendered HTML and is the button’s description, whether the tooltip is open or closed. The
tooltip opens on hover, focus, tap, Enter and Space, and closes on Escape or a press outside. The icon is decorative. All
sizes meet the target size of WCAG 2.2. With \`showTooltip={false}\`, the source and the date are text that only screen readers
and pages without CSS show.
`,
  facts: `
The tooltip ends with the publisher, the document and the date of its facts. Facts of your own have their own source and date.
With \`showTooltip={false}\` the badge shows one fact, and a card shows two.
`,
}
