/**
 * Splits the `messages` prop of a component that has an island: its own texts, with the keys of `texts`, and the others, for
 * the island. `resolveMessages()` reports an unknown key.
 */
export const splitMessages = <Own, Others>(texts: object, overrides: (Own | Others) | undefined) => {
  if (Object(overrides) !== overrides || Array.isArray(overrides))
    return { own: overrides as Own | undefined }
  const entries = Object.entries(overrides as object)
  const isOwn = ([key]: [string, unknown]) => Object.hasOwn(texts, key) || key === 'statements'
  return {
    own: Object.fromEntries(entries.filter(isOwn)) as Own,
    others: Object.fromEntries(entries.filter((entry) => !isOwn(entry))) as Others,
  }
}
