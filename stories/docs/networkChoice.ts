export const networkChoice = `
Says what the choice of a network means, by the example of one token on two networks. Renders a \`<div>\` element around a
\`<table>\`.

**Use it** where your users pick a network, or before they do. **Do not use it** to recommend one: both columns have equal
width, weight and colour, and nothing marks a favourite.

**Layout.** A table; below 30 times the text size two cards. It answers to the width of its container.

**Accessibility.** One table at every width, with row and column headings. Terms are buttons in the line of text; nothing
in the table itself takes the focus.

**Content.** Chain ids, currencies, decimals and issuers are data and stand under their own sources; a test compares them
with the tables of \`ankr-approach/interop\`. Who issues USDT on BNB Smart Chain is reported by others, and worded so. Three
facts are stated: \`users-choose-network\`, \`erc20-or-bep20\` and \`usdt-other-ledger\`.
`
