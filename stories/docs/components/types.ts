/** The texts of a component's page, as Markdown, in the order of the page. */
export interface ComponentDocs {
  /** What the component is, and the element that it renders. */
  summary: string
  use: string
  avoid: string
  /** Layout, variants and how to choose between them. */
  variants?: string
  accessibility: string
  /** Which facts the component shows and how it words them. */
  facts: string
}
