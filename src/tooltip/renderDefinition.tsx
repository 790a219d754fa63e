import type { ReactNode } from 'react'

/**
 * The definition that a trigger opens. It follows the trigger in the HTML, where CSS hides it.
 *
 * Without CSS (a feed, an e-mail, a search index, a reader mode) the text around it reads as a sentence:
 * `decentralized (Decentralization: Control … Source: …)`. Brackets and blanks are inside the three elements, and not text
 * nodes between them: React keeps a record for each text node that has siblings. `definitionTexts.ts` removes them for the
 * tooltip.
 * @param source the line that names the source; omit it for a definition without one.
 */
export const renderDefinition = (
  name: string,
  meaning: ReactNode,
  source: string | undefined,
  attributes?: { lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined },
) => (
  <span data-part="definition" {...attributes}>
    <span data-part="name">{name}</span>
    <span data-part="meaning">{meaning}</span>
    {source && <span data-part="citation">{source}</span>}
  </span>
)
