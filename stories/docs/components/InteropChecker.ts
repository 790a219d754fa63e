import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
Visitors choose two tokens and see whether one can pay for the other, why, and which steps and risks are involved. Renders a
\`<div>\` element.
`,
  use: 'Where people meet the question: a marketplace, a wallet, a page about networks.',
  avoid: 'To quote a price, a fee or a time. It has no such data.',
  variants: `
It starts with the example of Ankr’s document: a buyer holds USDT on Ethereum, a seller wants USDT on BNB Smart Chain. The result
comes from \`checkInterop()\` of \`ankr-approach/interop\`, which also compares both tokens: name, standard, network, contract,
issuer and decimals. Pass your own tokens as \`assets\`. Each token names the source of its data, which the component links.

A row for each aspect relates both values. The row of the obstacle is marked. Below it are the reasons, and the steps by place:
on the buyer’s network, between both networks, and on the seller’s network, each with its risks. With \`detail="brief"\` only
the verdict, the comparison and the sources remain.

Its code loads separately: when it is in view and the browser is idle, or on the first interaction.
`,
  accessibility: `
The controls are native selects. Screen readers announce a new result politely. The comparison is a table whose row headers say how both
values relate, so neither color nor the signs =, ≈ and ≠ carry meaning alone. Without JavaScript, the first result and a table
of all pairs are in the page.
`,
  facts:
    'It dispatches `ankr-interop-check` when a pair is chosen, with `held`, `wanted` and `verdict` in `detail`.',
}
