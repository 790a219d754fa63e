/** What stands above the page of `AnkrApproach`. */
export const approach = `
The whole approach on one page, in the order of its source, from the components beside it. Renders a \`<div>\` element with
a \`<section>\` for each section.

**Use it** as a page, or as the body of one: “Who runs our nodes”, “Why Ankr”. **Do not use it** where one question is
asked: there the component that answers it says the same in less room.

**What it shows.** \`sections\` chooses sections and their order, and the parts within one; \`slots\` puts a component of your
own in place of a part, or leaves it out with \`null\`. Every fact of the library is stated once on the full page, with its
source.

**Layout.** One column of reading. Its contents stand above, and at the side from 64 times the text size.

**Accessibility.** One outline from the level you give (\`headingLevel\`): its title, sections one deeper, parts two. The
contents are a labelled navigation that leads to the sections by their ids; two on one page need an \`anchor\` each.

**Content.** It adds no claim of its own. Whom a statement is from, and since when, stands with each part.
`
