export const dao = `
The way to a DAO, drawn as a way and not as an arrival, and what is meant to protect the majority. Renders a \`<div>\`
element around an \`<ol>\`.

**Use it** where governance is the subject. **Do not use it** to say that Ankr is a DAO: it says that it is on the way.

**Layout.** Down the page in a narrow place; from 44 times the text size across it, as three columns.

**Accessibility.** An ordered list. Solid, ringed and dashed are told apart by shape, and by the words “as stated in
March 2022” and “ahead”. The one term explains itself.

**Content.** Two aspirations are worded as such (“on a path towards”, “the aim”); what protects the majority is a
commitment and is attributed. The month moves with the facts, so a page that grows old does not claim today.
`
