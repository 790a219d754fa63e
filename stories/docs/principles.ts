export const principles = `
What Web 3.0 rests on: open, trustless, permissionless, each said honestly. Renders a \`<div>\` element around a
\`<dl>\`.

**Use it** beside an introduction to Web 3.0, or at the head of documentation. **Do not use it** next to
\`Web3Explainer\`, which tells the same idea in running text.

**Layout.** One column, then three from 38 times the text size.

**Accessibility.** A description list. Terms are buttons in the line of text; \`terms={false}\` leaves plain words and
nothing to press.

**Content.** “Trustless” says what trust remains, “permissionless” which limits do. That nobody controls and everyone
can trust is Ankr’s view and is attributed; the line after it says where the trust goes.
`
