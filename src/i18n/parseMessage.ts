/** Matches the text and the term id after a `[`. It is anchored, so that it reads no character twice. */
const TERM = /^([^\]]+)\]\(([\w-]+)\)/

/**
 * Splits a message at its terms. `[text](term-id)` marks a term. The result repeats three entries: the text before a term,
 * the text of the term and its id. The last entry is the text after the last term.
 *
 * The message is first split at each `[`. One regular expression for the whole message would restart at each `[` and read to
 * the end, which takes quadratic time.
 */
export const parseMessage = (message: string): string[] => {
  const [first = '', ...rest] = message.split('[')
  const parts = [first]
  for (const piece of rest) {
    const [whole = '', text, term] = TERM.exec(piece) ?? []
    if (text && term) parts.push(text, term, piece.slice(whole.length))
    else parts[parts.length - 1] += `[${piece}`
  }
  return parts
}
