import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary: 'A glossary: terms, definitions and sources. Renders a `<dl>` element.',
  use: 'As a page, or below an article for the terms it uses (`terms`).',
  avoid: 'To explain a word inside a sentence. Use `Term` there.',
  variants: `
All terms are in the alphabetical order of the reader’s language. Terms that you select keep your order.

Term and definition are stacked, and side by side from a width of 38em. From 60em, the terms are in two columns.
`,
  accessibility: 'A description list. Each entry carries its ID as `data-term`, and each source is a link.',
  facts:
    'Each definition links to the page that supports it. A caution that this page does not state follows the link.',
}
