const MAX_TEXTS = 999
const internedTexts = new Map<string, string>()

/** Returns the same string for equal texts. React keeps the rendered props in memory, so a thousand terms share one copy. */
export const intern = (text: string): string => {
  const interned = internedTexts.get(text)
  if (interned) return interned
  if (internedTexts.size > MAX_TEXTS) internedTexts.clear()
  internedTexts.set(text, text)
  return text
}
