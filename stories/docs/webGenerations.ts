export const webGenerations = `
Compares Web 1.0, 2.0 and 3.0: what people can do, who controls it, and what becomes of data. Renders a \`<div>\` element
around a \`<table>\`.

**Use it** where readers ask what is new about Web 3.0. **Do not use it** as a history of the web: the labels are loose,
and a note below says so.

**Layout.** A table, whose third column is tinted; below 30 times the text size three cards, one for each generation. It
answers to the width of its container. Words break before it would have to scroll.

**Accessibility.** It is one table at every width, with row and column headings; what a card repeats for the eye is not
read twice. Colour carries nothing that the words do not: Web 3.0 is also said to be still being built. It ships no
JavaScript of its own.

**Content.** What is Ankr’s view is attributed. The cells that Ankr does not state follow ethereum.org, which is named
below. Five facts are stated: \`next-generation\`, \`under-construction\`, \`away-from-corporations\`,
\`no-single-controller\` and \`profit-from-data\`.
`
