import { parseProperty } from './attributes.js'
import type { ElementDefinition } from './definitions.js'

/** An element that reads and writes its props by name. */
interface PropsOwner extends HTMLElement {
  readProp(name: string): unknown
  writeProp(name: string, value: unknown): void
}

/** Adds a property for each prop to the prototype of an element. */
export const defineProperties = (prototype: PropsOwner, names: readonly string[]): void => {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: PropsOwner) {
        return this.readProp(name)
      },
      set(this: PropsOwner, value: unknown) {
        this.writeProp(name, value)
      },
    })
  }
}

/**
 * Removes the properties that were set before the element was defined, since they hide the accessors of its prototype.
 *
 * @returns the parsed values, by name.
 */
export const takeEarlyProperties = (
  element: object,
  definition: ElementDefinition,
  names: readonly string[],
): Record<string, unknown> => {
  const properties = element as Record<string, unknown>
  const early: Record<string, unknown> = {}
  for (const name of names) {
    if (!Object.hasOwn(properties, name)) continue
    early[name] = parseProperty(definition, name, properties[name])
    delete properties[name]
  }
  return early
}
