import type { ReactNode } from 'react'

/**
 * The definition that a trigger opens. It is the element after the trigger, and CSS hides it.
 *
 * Without CSS (a feed, an e-mail, a search index, a reader mode) the text around it reads as a sentence:
 * `decentralized (Decentralization: Control … Source: …)`. It is one text, because each element, each attribute and each text
 * beside others costs memory and time on a page with many terms. `definitionTexts.ts` separates the lines again.
 * The fallback may have added attributes to server HTML before React hydrates it, so React does not warn about them.
 * @param lines in brackets: the name with the label separator and two line breaks, the meaning, and further lines, each
 *   after a line break. See `getLineBreak()`.
 */
export const renderDefinition = (
  lines: ReactNode,
  attributes?: { lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined },
) => (
  <span {...attributes} suppressHydrationWarning>
    {lines}
  </span>
)

/** Separates the lines of a definition. In plain text it is the space between two sentences, or nothing in Chinese and Japanese. */
export const getLineBreak = (sentenceSeparator: string): string => (sentenceSeparator ? '\n' : '\u200B')
