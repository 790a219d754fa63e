import { type ComponentType, createElement, Fragment, hydrate, render } from 'preact'
import { withHydration } from './preact/react.js'

/** What an element shows: a component with its props, and the link to its styles where sheets cannot be shared. */
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

/** Takes over what a server has written from the same props. */
export const hydrateInto = (root: ShadowRoot, view: RenderInput): void =>
  withHydration(() => hydrate(createTree(view), root))

export const unmountFrom = (root: ShadowRoot): void => render(null, root)

export const createSlot = (name: string) => createElement('slot', name ? { name } : null)
