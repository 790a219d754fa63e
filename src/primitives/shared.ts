const MANY = 999
const texts = new Map<string, string>()

/** One copy of a text that is put together anew for each of many terms: React holds on to what it has rendered. */
export const shared = (text: string): string => {
  const known = texts.get(text)
  if (known) return known
  if (texts.size > MANY) texts.clear()
  texts.set(text, text)
  return text
}
