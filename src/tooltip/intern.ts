const MAX_TEXTS = 999
const internedTexts = new Map<string, string>()

/** One copy of a text that is put together anew for each of many terms: React holds on to what it has rendered. */
export const intern = (text: string): string => {
  const known = internedTexts.get(text)
  if (known) return known
  if (internedTexts.size > MAX_TEXTS) internedTexts.clear()
  internedTexts.set(text, text)
  return text
}
