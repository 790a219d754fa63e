/** Globals of the test and of the page, which change all the time. */
const skipped = new Set([
  'window',
  'self',
  'frames',
  'parent',
  'top',
  'globalThis',
  'document',
  'sideEffectMonitor',
  'host',
])

/** Everything that the language and the browser have made: constructors, prototypes, methods, getters. No getter is called. */
export const intrinsics = (): Set<object> => {
  const found = new Set<object>()
  const visit = (value: unknown) => {
    if (value === window || value === document || found.has(value as object)) return
    if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) return
    found.add(value)
    for (const { value: inside, get, set } of Object.values(Object.getOwnPropertyDescriptors(value))) {
      visit(inside)
      visit(get)
      visit(set)
    }
    visit(Object.getPrototypeOf(value))
  }
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
    if (!skipped.has(name)) visit(value)
  }
  // Those that no name leads to.
  for (const hidden of [
    [][Symbol.iterator](),
    (function* () {})(),
    (async () => {})(),
    (async function* () {})(),
  ])
    visit(Object.getPrototypeOf(hidden))
  return found
}

type Shape = { readonly parts: PropertyDescriptorMap; readonly parent: object | null; readonly open: boolean }

const shapeOf = (value: object): Shape => ({
  parts: Object.getOwnPropertyDescriptors(value),
  parent: Object.getPrototypeOf(value),
  open: Object.isExtensible(value),
})

const nameOf = (value: object) => {
  const owner = typeof value === 'function' ? value : value.constructor
  return `${owner?.name || 'something'}${typeof value === 'function' ? '' : '.prototype'}`
}

const isSame = (one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined) =>
  (['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const).every((key) =>
    Object.is(one?.[key], other?.[key]),
  ) && !one === !other

/** Records the state of all intrinsics. Returns a function that lists later changes. */
export const remember = (): (() => string[]) => {
  const shapes = [...intrinsics()].map((value): [object, Shape] => [value, shapeOf(value)])
  return () =>
    shapes.flatMap(([value, before]) => {
      const after = shapeOf(value)
      const keys = new Set([...Reflect.ownKeys(before.parts), ...Reflect.ownKeys(after.parts)])
      const changed = [...keys].filter(
        (key) => !isSame(before.parts[key as string], after.parts[key as string]),
      )
      return [
        ...changed.map((key) => `${nameOf(value)}: ${String(key)}`),
        ...(before.parent === after.parent ? [] : [`${nameOf(value)}: its prototype`]),
        ...(before.open === after.open ? [] : [`${nameOf(value)}: closed`]),
      ]
    })
}
