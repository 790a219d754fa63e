// This is a declaration file, since Vue is no dependency of this package. The Vue app in test/consumers checks it.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'
import type {
  AnkrElement,
  AnkrElementEventMap,
  ComponentName,
  ComponentNameByTag,
  CustomElementAttributes,
} from '../index.js'

type Emit = EmitFn<{ [Type in keyof AnkrElementEventMap]: (event: AnkrElementEventMap[Type]) => void }>

/** Vue reads the types of a template from `$props` and `$emit`. The element has neither at run time. */
type VueElement<Name extends ComponentName> = new () => AnkrElement<Name> & {
  $props: HTMLAttributes & CustomElementAttributes<Name> & PublicProps
  $emit: Emit
}

type AnkrGlobalComponents = { [Tag in keyof ComponentNameByTag]: VueElement<ComponentNameByTag[Tag]> }

declare module 'vue' {
  interface GlobalComponents extends AnkrGlobalComponents {}
}
