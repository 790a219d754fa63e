export const origin = `
How Ankr came from idle data centres to infrastructure for Web 3.0, and what it hopes for. Renders a \`<div>\` element
around an \`<ol>\`.

**Use it** on a page about Ankr’s background. **Do not use it** as a roadmap: what lies ahead is a hope, and has no date.

**Layout.** One spine. In a narrow place each step’s text stands below its label; from 44 times the text size beside it.

**Accessibility.** An ordered list. What a node shows is said in words too: “as stated in March 2022”, “ahead”. Nodes
are drawn and the spine is a border, so that both print and hold in forced colours.

**Content.** The source gives an order and no years, so none are shown, and a line says so. “As stated in” takes its
month from the facts: nothing here claims to know today. Cloud computing is told from public cloud, which Ankr commits
to never using.
`
