import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: `
Ankr’s commitments and self-descriptions, attributed and dated. Renders a \`<div>\` element with a \`<dl>\` for each group.
`,
  use: 'Where readers compare providers: a page about infrastructure, an evaluation, an article on decentralization.',
  avoid:
    'As a list of features or proofs. These are promises and self-descriptions, and they are worded that way.',
  variants: `
- \`layout="groups"\`: “Ankr is committed to” and “How Ankr describes itself”, in two columns from 52em.
- \`layout="grid"\`: one list, in two columns from 34em and four from 58em.
- \`layout="strip"\`: icons with labels below the same headings, for a sidebar or the foot of a page.

\`commitments\` selects what fits your page. Three or four read best beside other text. \`detail="brief"\` omits the intro and
Ankr’s view of its community. \`showIcons={false}\` omits the icons.
`,
  accessibility: `
Description lists: each label is a term, Ankr’s statement its description. Icons are decorative. Set \`headingLevel\` if the
surrounding page has no heading for it: the groups then have headings one level below.
`,
  facts: `
The kind of a fact decides its group. Only a promise is below “Ankr is committed to”: a statement about present practice never
is. The location of the data centers follows them, and the panel names the view that it states as Ankr’s. A commitment is never
shown as achieved. The source and its date are always shown.
`,
}
