/** What stands above each component's page. The table of props writes itself from the source. */

export const badge = `
Says that Ankr is chain neutral, and what that means. Renders a \`<span>\` element around a \`<button>\`; around an
\`<a>\` with \`href\`; around text without explanation.

**Use it** beside a byline, a list of networks or a footer line, once on a page. **Do not use it** as a seal of quality:
it says how chains are offered, not that they are alike, safe or audited. Where the page explains chain neutrality in
its own words, leave the explanation out with \`explanation={false}\`.

**Accessibility.** The explanation is in the page from the start and is the button’s description, open or closed; it
opens by pointer, focus, tap, Enter and Space, and closes by Escape or a press outside. The mark is decorative. Medium
is 32 CSS pixels tall, small 24: both meet the target size of WCAG 2.2.

**Content.** The promise to prefer no chain is a commitment: it is attributed to Ankr and never worded as a finding.
Four facts are stated: \`one-platform-many-chains\`, \`no-chain-promoted\`, \`multi-chain-provider\` and
\`blockchain-agnosticism\`. With \`explanation={false}\` it is \`multi-chain-provider\` alone.
`

export const stats = `
The figures behind the commitment to decentralization, each with qualifier, line of care, source and date. Renders a
\`<div>\` element around a \`<dl>\`.

**Use it** where a reader asks how much and since when: a page on infrastructure, an article, a due-diligence page.
**Do not use it** as decoration above the fold, and do not take figures out of it into running text: there they lose
their date. Two to four figures read best.

**Layout.** It answers to the width of its container, not of the window: one column, then two, then all in a row from
50 times the text size. Try the width in the toolbar, or drag the corner of the frame.

**Accessibility.** A description list: each label is the term, figure and note describe it. The order on screen is the
order read aloud of each group. No figure counts up, nothing moves.

**Content.** A figure always carries its qualifier and its date; “launched” is not “running”, and the note says so. What
Ankr commits to is attributed. A figure past the age you set is put into words without a number. A fact of your own, or
a newer one, comes from \`defineFacts()\`, which asks for a date and a source.
`

export const explainer = `
Explains what Web 3.0 is and its key idea, with its terms explained where they stand. Renders a \`<section>\` element.

**Use it** as an aside in an article, or at the head of a glossary, where readers may not share your words. **Do not use
it** on a page whose readers build on Web 3.0 every day; there \`variant="compact"\` is enough, or none.

**Accessibility.** The heading takes the level your outline has for it (\`headingLevel\`). Terms are buttons in the line
of text; their definitions are in the page from the start, and can be read with JavaScript off and in print. The
disclosure is a native \`<details>\`.

**Content.** It is said to be here and still being built, in one breath. What is Ankr’s view is attributed to Ankr
(“Ankr sees …”). “Trustless” is defined honestly: trust moves to code, cryptography and an honest majority, and does not
vanish.
`

export const resilience = `
Shows why it matters how many providers hold the nodes: what stays up when one of them fails, where one holds most and
where many share them. Renders a \`<div>\` element around a \`<figure>\`.

**Use it** beside an explanation of why independent data centres matter. **Do not use it** as a map, a status page or a
measurement: both networks are made up, and it says so. Shares of your own (\`concentrated\`, \`spread\`) have to sum to 1.

**What it shows.** A hundred nodes twice, one colour and one shape for each provider; what is down is hollow and crossed.
It always draws the case that was chosen, by default the worst one, never an average: the average is the same however
concentrated the providers are. Nodes that are up may still not be able to carry the load of those that are down: then it
says so. The same input always draws the same picture.

**Accessibility.** Each picture is described; sentences say what both show and are announced politely when a choice
changes them; a table repeats it in figures. The choices are native selects. With JavaScript off the first state stands
alone, without choices.

**Events.** \`ankr-scenario-change\` bubbles from the choices, out of shadow roots too; its \`detail\` is the scenario:
\`failing\`, \`first\` and \`headroom\`.

**Content.** What Ankr commits to and what it says of other providers is attributed. Four facts are stated:
\`independent-data-centres\`, \`many-locations\`, \`no-public-cloud\` and \`others-centralized\`.
`
