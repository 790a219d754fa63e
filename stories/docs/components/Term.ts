import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
Explains a word in your text with a tooltip. Renders a \`<span>\` that contains a \`<button>\`, or an \`<a>\` with \`href\`.
`,
  use: 'The first time your text uses a word that readers may not know.',
  avoid: 'For every occurrence, or for essential information. Put that in the text.',
  variants: `
\`term="dao"\` takes the definition and its source from the glossary. Without children the term shows its name. For your own word,
pass \`definition\` and \`name\`, and \`source\` if there is one.

A term inherits font, weight, size and color from the surrounding text and adds a dotted underline.
`,
  accessibility: `
The definition is in the server-rendered HTML and is the button’s description, whether the tooltip is open or closed. The tooltip
opens on hover, focus, tap, Enter and Space, and closes on Escape or a press outside. Without JavaScript, and in print, the
definition follows the term in parentheses. WCAG 2.2 exempts a term inside a sentence from the target size.
`,
  facts:
    'A definition from the glossary names the source that supports it. A caution that this source does not state follows the source.',
}
