import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary:
    'A grid of blockchains in a neutral order, with a note that explains the order. Renders a `<div>` element with a `<ul>`.',
  use: 'To show which networks a product offers.',
  avoid:
    'To feature a chain. That is impossible by design: the order of `chains` has no effect, and all cells are equal.',
  variants: `
**Order.** The default is alphabetical in the reader’s language. \`order={{ rotateBy: '2026-11-23' }}\` rotates the list daily,
so that each chain appears in each position equally often. Pass the day yourself, so that the server and the browser render
the same HTML.

**Logos.** \`logo\` takes any element and is drawn in \`currentColor\`, in a box of the same size for all chains. A chain without
a logo shows its initial. \`showLogos={false}\` shows names only.

**Layout.** As many columns as fit the container. All cells have the same size, in an incomplete last row too.

**Errors.** In development, an ID that is not CAIP-2, an empty name or a duplicate chain throws a TypeError. In production,
invalid chains are left out.
`,
  accessibility: `
A list of names. Logos are decorative. Each name has \`translate="no"\`, and each item carries its CAIP-2 ID as \`data-chain\`.
`,
  facts: `
The default list comes from Ankr’s public SDK, and the component shows its version. It is not the number of chains that Ankr
states.
`,
}
