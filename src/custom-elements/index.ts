import type { AnkrEvents } from '../shared/events.js'
import type { AttributeTypesByName, ComponentName, CustomElementPropsByName } from './props.js'

export type { ComponentName }

/** The props of a component that are properties of its custom element. */
export type CustomElementProps<Name extends ComponentName> = CustomElementPropsByName[Name]

/** The element of a component. Each prop is a property. Props with a text form are attributes too. */
export type AnkrElement<Name extends ComponentName> = HTMLElement & CustomElementProps<Name>

type KebabCase<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Text

/** The attribute text of a value that is not a string. */
type AttributeText<Type, Value> = Type extends 'boolean'
  ? 'true' | 'false' | ''
  : Type extends 'number'
    ? `${Extract<Value, number>}`
    : Type extends 'list' | 'json'
      ? string
      : never

type TextOf<Name extends ComponentName, Prop> = Prop extends keyof AttributeTypesByName[Name] &
  keyof CustomElementProps<Name>
  ? AttributeText<AttributeTypesByName[Name][Prop], CustomElementProps<Name>[Prop]>
  : never

/**
 * The attributes of an element in a template: each prop in camel case or with hyphens, as a value or as text. The text of a
 * list is ids separated by spaces, the text of an object is JSON.
 */
export type CustomElementAttributes<Name extends ComponentName> = {
  [Prop in keyof CustomElementProps<Name> & string as Prop | KebabCase<Prop>]?:
    | CustomElementProps<Name>[Prop]
    | TextOf<Name, Prop>
    | undefined
}

/** The events of the elements by type. All events bubble and are composed. */
export type AnkrElementEventMap = { [Type in keyof AnkrEvents]: CustomEvent<AnkrEvents[Type]> }

type WithPrefix<Kebab extends string> = Kebab extends `ankr-${string}` ? Kebab : `ankr-${Kebab}`

/** The components by the tag name of their element: `ChainGrid` is `ankr-chain-grid`, `AnkrApproach` is `ankr-approach`. */
export type ComponentNameByTag = {
  [Name in ComponentName as WithPrefix<KebabCase<Uncapitalize<Name>>>]: Name
}

/** The custom elements of this library by tag name. */
export type AnkrElementTagNameMap = {
  [Tag in keyof ComponentNameByTag]: AnkrElement<ComponentNameByTag[Tag]>
}

declare global {
  interface HTMLElementTagNameMap extends AnkrElementTagNameMap {}
}
