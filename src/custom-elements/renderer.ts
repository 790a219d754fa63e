import { type ComponentType, createElement, Fragment, hydrate, render } from 'preact'
import { withHydration } from './preact/react.js'

/** The content of an element: a component with its props, and the URL of its stylesheet if the element uses a `<link>`. */
export interface RenderInput {
  component: unknown
  props: object
  href: string | undefined
}

const createTree = ({ component, props, href }: RenderInput) =>
  createElement(
    Fragment,
    null,
    href && createElement('link', { rel: 'stylesheet', href }),
    createElement(component as ComponentType, props),
  )

export const renderInto = (root: ShadowRoot, view: RenderInput): void => render(createTree(view), root)

/** Hydrates the HTML that a server rendered from the same props. */
export const hydrateInto = (root: ShadowRoot, view: RenderInput): void =>
  withHydration(root, () => hydrate(createTree(view), root))

export const unmountFrom = (root: ShadowRoot): void => render(null, root)

export const createSlot = (name: string) => createElement('slot', name ? { name } : null)
