import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'Shows who Ankr provides infrastructure for. Renders a `<div>` element with a `<dl>`.',
  use: 'Near the top of a page, so that readers recognize themselves.',
  avoid: 'As navigation. The three groups are not links.',
  variants: 'One column, then three columns from a width of 38em.',
  accessibility: 'A description list. Only the link to the source is interactive.',
  facts:
    'Each group has a short definition and no further claim. The view that mass adoption is key is attributed to Ankr.',
}
