export const interop = `
A visitor picks what a buyer holds and what a seller wants, and reads whether the one can pay the other, why not, and what
it would take, with the risk beside the step. Renders a \`<div>\` element.

**Use it** where people meet the question: a marketplace, a wallet, a page about networks. **Do not use it** to quote a
price, a fee or a time: it knows none, and says so.

**What it says.** What \`checkInterop()\` of \`ankr-approach/interop\` finds. It starts with the source’s own example: USDT as
ERC-20 against a price in USDT as BEP-20. Assets of your own come as \`assets\`.

**Layout.** The pickers stand above one another, then face each other; reasons and steps stand side by side where it is
wide.

**Accessibility.** The pickers are native selects; the verdict is announced politely when a choice changes it. With
JavaScript off the first answer stands, and a table of all pairs opens.

**Events.** \`ankr-interop-check\` bubbles from the checker when a pair is chosen; its \`detail\` is \`held\`, \`wanted\` and
\`verdict\`.
`
