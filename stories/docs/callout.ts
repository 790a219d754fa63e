export const callout = `
Sets a text of yours apart from what stands around it. Renders a \`<div>\` element with the role \`note\`.

**Use it** for what a reader should not miss: \`info\` is good to know, \`note\` an aside, \`caution\` a risk. **Do not use it**
for an error that has just happened, which wants a live region, nor more than once or twice on a page.

**Appearance.** A rule at the side within text; a tinted panel where a rule would be lost.

**Accessibility.** The kind is said by icon and word before colour. Without \`headingLevel\` the title is a paragraph and
leaves your outline alone; with it the title is a heading of that level.

**Content.** Title and text are yours, in your page’s language. The word for the kind is the locale’s. It states no fact.
`
