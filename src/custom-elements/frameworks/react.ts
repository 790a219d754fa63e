import type { DetailedHTMLProps, HTMLAttributes } from 'react'
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

type JsxProps<Name extends ComponentName> = Omit<
  DetailedHTMLProps<HTMLAttributes<HTMLElement>, AnkrElement<Name>>,
  keyof CustomElementAttributes<Name>
> &
  CustomElementAttributes<Name> &
  EventProps & { class?: string }

type AnkrIntrinsicElements = { [Tag in keyof ComponentNameByTag]: JsxProps<ComponentNameByTag[Tag]> }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends AnkrIntrinsicElements {}
  }
}
