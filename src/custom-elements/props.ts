import type { HTMLAttributes } from 'react'
import type * as library from '../index.js'

type Library = typeof library

/** The name of a component. */
export type ComponentName = {
  [Key in keyof Library]: Key extends Capitalize<Key> ? Key : never
}[keyof Library]

/**
 * The type of an attribute: text, a number, a boolean (the text `false` is false), a list of ids separated by spaces, or JSON.
 */
export type AttributeType = 'text' | 'number' | 'boolean' | 'list' | 'json'

/**
 * The props of each component that are properties of its custom element. The build replaces the declarations of this module
 * (`scripts/elementProps.ts`), since Vue, Svelte and Angular projects have no React types.
 */
export type CustomElementPropsByName = {
  [Name in ComponentName]: Omit<
    Parameters<Library[Name]>[0],
    keyof HTMLAttributes<HTMLElement> | 'ref' | 'key' | 'slots'
  >
}

/** The type of each attribute of a component's element, by prop. */
export type AttributeTypesByName = {
  [Name in ComponentName]: { readonly [Prop in keyof CustomElementPropsByName[Name]]: AttributeType }
}
