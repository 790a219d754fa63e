import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { ComponentName, CustomElementProps } from './definitions.js'

type KebabCase<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Text

/** The element of a component: each of its props is a property, and an attribute where text can say it. */
export type AnkrElement<Name extends ComponentName> = HTMLElement & CustomElementProps<Name>

type HyphenatedProps<Name extends ComponentName> = {
  [Prop in keyof CustomElementProps<Name> & string as KebabCase<Prop>]?:
    | CustomElementProps<Name>[Prop]
    | string
}

type JsxProps<Name extends ComponentName> = DetailedHTMLProps<
  HTMLAttributes<HTMLElement>,
  AnkrElement<Name>
> &
  CustomElementProps<Name> &
  HyphenatedProps<Name> & { class?: string }

type WithPrefix<Kebab extends string> = Kebab extends `ankr-${string}` ? Kebab : `ankr-${Kebab}`

/** The components by the tag name of their element: `ChainGrid` is `ankr-chain-grid`, `AnkrApproach` is `ankr-approach`. */
type ComponentNameByTag = {
  [Name in ComponentName as WithPrefix<KebabCase<Uncapitalize<Name>>>]: Name
}

/** Our custom elements by name. */
export type AnkrElementTagNameMap = {
  [Tag in keyof ComponentNameByTag]: AnkrElement<ComponentNameByTag[Tag]>
}

type AnkrIntrinsicElements = { [Tag in keyof ComponentNameByTag]: JsxProps<ComponentNameByTag[Tag]> }

declare global {
  interface HTMLElementTagNameMap extends AnkrElementTagNameMap {}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends AnkrIntrinsicElements {}
  }
}
