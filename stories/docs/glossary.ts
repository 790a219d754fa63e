export const glossary = `
Lists terms with what they mean and who says so. Renders a \`<dl>\` element.

**Use it** as a page of its own, or below an article for the terms it uses (\`terms\`). **Do not use it** in place of a
\`Term\` where the word stands.

**Order.** All terms stand in the alphabetical order of the reader’s language; those that you choose stand as you give them.

**Layout.** Name and meaning side by side from 38 times the text size, one below the other in less.

**Accessibility.** A description list. Each entry carries its id as \`data-term\`, and each source is a link.

**Content.** Each meaning is a sentence or two, at most 140 characters, with the authority it follows.
`
