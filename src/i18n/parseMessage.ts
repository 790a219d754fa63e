/** The words and the term of a message that begins behind a `[`. Anchored, so that it reads no character twice. */
const TERM = /^([^\]]+)\]\(([\w-]+)\)/

/**
 * Splits a message at its terms: text, words, term, text, words, term … text. `[words](term)` marks a term.
 *
 * The message is split at each `[` first. One expression for the whole message would begin again at each of them and read to
 * the end, which takes time by the square of its length.
 */
export const parseMessage = (message: string): string[] => {
  const [first = '', ...rest] = message.split('[')
  const parts = [first]
  for (const piece of rest) {
    const [whole = '', words, term] = TERM.exec(piece) ?? []
    if (words && term) parts.push(words, term, piece.slice(whole.length))
    else parts[parts.length - 1] += `[${piece}`
  }
  return parts
}
