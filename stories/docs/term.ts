export const term = `
Explains a word where it stands: by pointer, focus, tap or key. Renders a \`<span>\` element around a \`<button>\`; around an
\`<a>\` with \`href\`.

**Use it** the first time a word comes up that a reader may not know. **Do not use it** for every occurrence, nor for what
everybody has to read: that belongs in the sentence.

**Where its meaning comes from.** \`term="dao"\` takes it from the glossary, with its source; without children the term shows
its name. A word of your own takes \`definition\` and \`name\`, and \`source\` if somebody stands behind it.

**Look.** It takes font, weight, size and colour from the words around it, and adds a dotted line.

**Accessibility.** The meaning is in the page from the start and is the button’s description, open or closed. It opens by
pointer, focus, tap, Enter and Space, and closes by Escape or a press outside; with JavaScript off and in print it reads on
in parentheses. A term in a line of text is exempt from the target size of WCAG 2.2.
`
