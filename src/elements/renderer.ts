import { type ComponentType, createElement, Fragment, hydrate, render } from 'preact'
import { takingOver } from './react.js'

/** What an element shows: a component with its props, and the link to its styles where sheets cannot be shared. */
export interface View {
  component: unknown
  props: object
  href: string | undefined
}

const tree = ({ component, props, href }: View) =>
  createElement(
    Fragment,
    null,
    href && createElement('link', { rel: 'stylesheet', href }),
    createElement(component as ComponentType, props),
  )

export const show = (root: ShadowRoot, view: View): void => render(tree(view), root)

/** Takes over what a server has written from the same props. */
export const takeOver = (root: ShadowRoot, view: View): void => takingOver(() => hydrate(tree(view), root))

export const clear = (root: ShadowRoot): void => render(null, root)

export const slot = (name: string) => createElement('slot', name ? { name } : null)
