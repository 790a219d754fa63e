export const sources = `
Lists the sources of what is stated beside it, with their dates and how many statements each of them carries. Renders a
\`<div>\` element around a \`<ul>\`.

**Use it** at the foot of a page that states facts of this library. Without \`of\` it lists the sources of all of them; give
the ids that your page states, as \`auditFacts()\` lists them.

**Layout.** Source, date and number in a row from 38 times the text size, one below the other in less.

**Accessibility.** A list; each source is a link, each date a \`<time>\`.

**Content.** A source with two dates is listed twice: a refreshed fact is not counted under the older date. One fact is
stated: \`title\`, where it is among those listed.
`
