export const commitments = `
What Ankr commits to, and how it describes itself: each attributed, with an icon, source and date. Renders a \`<div>\`
element around a \`<dl>\`.

**Use it** where a reader weighs whom to rely on: a page on infrastructure, an evaluation, an article on decentralization.
**Do not use it** as a list of features or of proofs: these are promises and self-descriptions, and they say so.
Choose those your page is about with \`show\`; three or four read best beside other text.

**Layout.** One column with the icon before the label, then two, then three or four with the icon above, by the width of
its container. Rows are filled as evenly as their number allows.

**Accessibility.** A description list: each label is the term, what Ankr says about it the description. Icons are
decorative. It has a heading only if you give its level (\`headingLevel\`), for a place that has none of its own.

**Content.** “Ankr commits to …” for a promise, “Ankr states that …” for what it says of itself. A promise is never
ticked off. Source and date always stand below.
`
