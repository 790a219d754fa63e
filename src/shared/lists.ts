/**
 * Returns the existing entries of a list prop, without duplicates. If no entry exists, it returns the default, so that a
 * typing error does not leave an empty box in production. An empty list stays empty.
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
