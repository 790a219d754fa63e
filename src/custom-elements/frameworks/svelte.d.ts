// This is a declaration file, since Svelte is no dependency of this package. The Svelte app in test/consumers checks it.
import type { HTMLAttributes } from 'svelte/elements'
import type {
  AnkrElement,
  AnkrElementEventMap,
  ComponentName,
  ComponentNameByTag,
  CustomElementAttributes,
} from '../index.js'

type EventProps = {
  [Type in keyof AnkrElementEventMap as `on${Type}`]?: (event: AnkrElementEventMap[Type]) => void
}

type SvelteProps<Name extends ComponentName> = Omit<
  HTMLAttributes<AnkrElement<Name>>,
  keyof CustomElementAttributes<Name>
> &
  CustomElementAttributes<Name> &
  EventProps

type AnkrSvelteElements = { [Tag in keyof ComponentNameByTag]: SvelteProps<ComponentNameByTag[Tag]> }

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends AnkrSvelteElements {}
}
