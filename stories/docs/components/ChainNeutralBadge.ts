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
  accessibility: `
The definition is in the server-rendered HTML and is the button’s description, whether the tooltip is open or closed. The
tooltip opens on hover, focus, tap, Enter and Space, and closes on Escape or a press outside. The icon is decorative. The
sizes, 32 and 24 px at a font size of 16 px, meet the target size of WCAG 2.2.
`,
  facts:
    'The tooltip attributes the definition to its source. With `showTooltip={false}` the badge shows one fact.',
}
