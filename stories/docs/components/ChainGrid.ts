import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary:
    'A list of blockchains in a neutral order, with a note that names the order. Renders a `<div>` element with a `<ul>`.',
  use: 'To show which networks a product offers.',
  avoid:
    'To feature a chain. That is impossible by design: the order of `chains` has no effect, and all cells are equal.',
  variants: `
**Layout.** \`grid\` has one, two, four or five columns, depending on the width of the container. All cells have the same width
and height, and the note fills the rest of the last row. \`strip\` shows names in lines of text.

**Order.** The default is alphabetical in the reader’s language. \`order={{ rotateBy: '2026-11-23' }}\` rotates the list daily,
so that each chain appears in each position equally often. Pass the day yourself, so that the server and the browser render
the same HTML.

**Logos.** Each chain has the same bar until you pass logos. \`logo\` takes any element. All logos have a box of 20 by 20 px, and
no hue. A chain without a logo keeps its bar. \`showLogos={false}\` hides the logos.

A recipe with a public icon set, which has one optical size and a variant in one ink:

\`\`\`tsx
import Ethereum from '@web3icons/react/icons/networks/NetworkEthereum'

<ChainGrid chains={[{ id: 'eip155:1', name: 'Ethereum', logo: <Ethereum variant="mono" size={20} /> }]} />
\`\`\`

The package \`@web3icons/react\` 4.1.22 has 17 of the 18 default chains. It has no logo of Syscoin. Logos are trademarks of their
owners: check that you may use them.

**Detail.** \`detail="brief"\` omits the CAIP-2 ids. The facts, their date and their source stay.

**Errors.** In development, an ID that is not CAIP-2, an empty name or a duplicate chain throws a TypeError. In production,
invalid chains are left out.
`,
  accessibility: `
A list of names and ids. Bars and logos are decorative. Names and ids have \`translate="no"\`, and each item carries its CAIP-2
ID as \`data-chain\`.
`,
  facts: `
The default list comes from Ankr’s developer kit, and the component shows its version. It is not the number of chains that Ankr
states.
`,
}
