export const audiences = `
Whom Ankr provides infrastructure for, and who each of them is. Renders a \`<div>\` element around a \`<dl>\`.

**Use it** near the head of a page, so that a reader finds their place. **Do not use it** as navigation: its three parts
are not links.

**Layout.** One column, then three from 38 times the text size.

**Accessibility.** A description list; nothing in it is interactive but the source.

**Content.** It says what each group is and claims nothing more. That wide adoption is the key is Ankr’s view, and is
attributed.
`
