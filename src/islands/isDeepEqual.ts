/** Returns the keys to compare. The owner of a React element is skipped, since it is cyclic in development. */
const getKeys = (value: object): string[] =>
  '$$typeof' in value ? ['type', 'key', 'props'] : Object.keys(value)

/** Compares plain data by value: objects and arrays by entries, dates by time, and other values by `Object.is()`. */
export const isDeepEqual = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false
  if (a instanceof Date || b instanceof Date) return Number(a) === Number(b)
  const keys = getKeys(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === getKeys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isDeepEqual(Reflect.get(a, key), Reflect.get(b, key)))
  )
}
