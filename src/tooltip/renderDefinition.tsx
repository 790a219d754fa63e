import type { ReactNode } from 'react'

/**
 * The definition that a trigger opens. It follows the trigger in the HTML, where CSS hides it.
 *
 * Without CSS (a feed, an e-mail, a search index, a reader mode) the text around it reads as a sentence:
 * `decentralized (Decentralization: Control … Source: …)`. Punctuation and spaces are inside the elements, since React
 * creates a fiber for each text node with siblings. `definitionTexts.ts` removes them for the tooltip.
 * The fallback may have added `data-text` to server HTML before React hydrates it, so React does not warn about it.
 * @param source the text of the source. Omit it for a definition without a source.
 * @param note a text that the source does not state. It requires a source.
 */
export const renderDefinition = (
  name: string,
  meaning: ReactNode,
  source: string | undefined,
  attributes?: { lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined },
  note?: string,
) => (
  <span data-part="definition" {...attributes}>
    <span data-part="name" suppressHydrationWarning>
      {name}
    </span>
    <span data-part="meaning">{meaning}</span>
    {source && (
      <span data-part="citation" suppressHydrationWarning>
        {source}
      </span>
    )}
    {note && (
      <span data-part="note" suppressHydrationWarning>
        {note}
      </span>
    )}
  </span>
)
