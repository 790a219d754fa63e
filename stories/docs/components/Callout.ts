import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'A callout box for your own content. Renders a `<div>` element with the role `note`.',
  use: 'For content that readers should not miss: `info` is useful to know, `note` an aside, `caution` a risk.',
  avoid:
    'For an error that has just occurred, which needs a live region. Use at most two callouts on a page.',
  variants:
    'A line at the side (`plain`) fits running text. A card or a tinted panel fits a page where a line would be overlooked.',
  accessibility: `
An icon and a word state the kind, so it does not depend on color. Without \`headingLevel\` the title is a paragraph and does
not change your outline. With it the title is a heading of that level.
`,
  facts:
    'None. Title and text are yours, in your page’s language. The word for the kind comes from the locale, or from `messages`.',
}
