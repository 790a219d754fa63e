/**
 * Returns the entries of a list prop that exist, each once. A list in which none exists gives the default, so that a typing
 * error leaves no empty box on a live page; an empty list stays empty. In development the component refuses both.
 *
 * @param find returns the entry of an id, or `undefined`.
 */
export const coerceList = <T>(
  value: unknown,
  defaults: readonly T[],
  find: (id: unknown) => T | undefined,
): readonly T[] => {
  if (!Array.isArray(value)) return defaults
  const found = new Set(value.map(find).filter((entry) => entry !== undefined))
  return value.length > 0 && found.size === 0 ? defaults : [...found]
}
