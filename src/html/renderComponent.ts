import { createElement, type FunctionComponent, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as definitions from '../custom-elements/definitions.js'
import type { ComponentName } from '../custom-elements/props.js'
import * as library from '../index.js'
import { withSerializedProps } from '../islands/serializeProps.js'
import { invalidValueError } from '../shared/errors.js'

/** The props of a component by its name. */
export type ComponentPropsOf<Name extends ComponentName> = Parameters<(typeof library)[Name]>[0]

/** Returns the definition and the component of a name. */
export const findComponent = (where: string, name: ComponentName) => {
  if (!Object.hasOwn(definitions, name)) {
    throw invalidValueError(where, 'the name', name, Object.keys(definitions).join(', '))
  }
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: a server renders any component by name
  return { definition: definitions[name], Component: library[name] as FunctionComponent<object> }
}

/** Runs a step that renders or serializes props. An error that is not from this library names the call. */
export const attempt = <T>(where: string, step: () => T): T => {
  try {
    return step()
  } catch (error) {
    if (String(Object(error).message).startsWith('[ankr-approach]')) throw error
    throw new TypeError(
      `[ankr-approach] ${where}: the props cannot be rendered (${error}). Accepted: plain data, without cycles, bigints and symbols.`,
      { cause: error },
    )
  }
}

export const renderNode = (node: ReactNode) => withSerializedProps(() => renderToStaticMarkup(node))

/** Renders a component as HTML. Errors name the call. */
export const renderStatic = (where: string, name: ComponentName, props: object | undefined): string => {
  const { Component } = findComponent(where, name)
  return attempt(`${where}, ${name}`, () => renderNode(createElement(Component, props)))
}
