import type { HTMLAttributes } from 'react'
import type * as library from '../index.js'

type Library = typeof library

/** The name of a component. */
export type ComponentName = {
  [Key in keyof Library]: Key extends Capitalize<Key> ? Key : never
}[keyof Library]

/** How an attribute is read: as text; a number; `false` in words for false; ids with spaces between; JSON. */
export type AttributeType = 'text' | 'number' | 'boolean' | 'list' | 'json'

/**
 * The props of each component that its element has as properties. The build replaces the declarations of this module
 * (`scripts/elementProps.ts`): Vue, Svelte and Angular projects have no types of React.
 */
export type CustomElementPropsByName = {
  [Name in ComponentName]: Omit<
    Parameters<Library[Name]>[0],
    keyof HTMLAttributes<HTMLElement> | 'ref' | 'key' | 'slots'
  >
}

/** The props of each component that its element has as attributes, and how each is read. */
export type AttributeTypesByName = {
  [Name in ComponentName]: { readonly [Prop in keyof CustomElementPropsByName[Name]]: AttributeType }
}
