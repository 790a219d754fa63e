import type { ReactNode } from 'react'

/**
 * The definition that a trigger opens. It follows the trigger in the HTML, where CSS hides it.
 *
 * Without CSS (a feed, an e-mail, a search index, a reader mode) the text around it reads as a sentence:
 * `decentralized (Decentralization: Control … Source: …)`. The name is a text and not an element, because each element and
 * each text beside others costs memory and time, on a page with many terms. `definitionTexts.ts` separates the texts again.
 * The fallback may have added attributes to server HTML before React hydrates it, so React does not warn about them.
 * @param name the text before the meaning, with its punctuation.
 * @param meaning the meaning, then each further line after a `getLineBreak()`.
 */
export const renderDefinition = (
  name: string,
  meaning: ReactNode,
  attributes?: { lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined },
) => (
  <span data-part="definition" {...attributes} suppressHydrationWarning>
    {name}
    <span data-part="meaning" suppressHydrationWarning>
      {meaning}
    </span>
  </span>
)

/** Separates the lines of a definition. In plain text it is the space between two sentences, or nothing in Chinese and Japanese. */
export const getLineBreak = (sentenceSeparator: string): string => (sentenceSeparator ? '\n' : '\u200B')
