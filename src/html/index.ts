import { createElement, Fragment, type FunctionComponent, isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { propsToAttributes } from '../custom-elements/attributes.js'
import type { ElementDefinition } from '../custom-elements/definitions.js'
import * as definitions from '../custom-elements/definitions.js'
import type { ComponentName } from '../custom-elements/props.js'
import * as library from '../index.js'
import { withSerializedProps } from '../islands/serializeProps.js'
import { invalidValueError } from '../shared/errors.js'
import { parseHtml } from './parseHtml.js'
import { toMarkdown } from './toMarkdown.js'
import { toText } from './toText.js'

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export type { ComponentName } from '../custom-elements/props.js'

/** The props of a component by its name. */
export type ComponentPropsOf<Name extends ComponentName> = Parameters<(typeof library)[Name]>[0]

const findComponent = (where: string, name: ComponentName) => {
  if (!Object.hasOwn(definitions, name)) {
    throw invalidValueError(where, 'the name', name, Object.keys(definitions).join(', '))
  }
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: a server renders any component by name
  return { definition: definitions[name], Component: library[name] as FunctionComponent<object> }
}

/** Runs a step that renders or serializes props. An error that is not from this library names the call. */
const attempt = <T>(where: string, step: () => T): T => {
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

const renderNode = (node: ReactNode) => withSerializedProps(() => renderToStaticMarkup(node))

const renderStatic = (where: string, name: ComponentName, props: object | undefined): string => {
  const { Component } = findComponent(where, name)
  return attempt(`${where}, ${name}`, () => renderNode(createElement(Component, props)))
}

/**
 * Renders a component as static HTML, complete without a script. Its styles are in `ankr-approach/styles.css`. With
 * `embed.js` on the page, tooltips open and islands hydrate. Call it on a server or in a build; it needs no DOM.
 *
 * @param name the component, such as `'ChainNeutralBadge'`.
 * @param props the props: plain data.
 * @throws {TypeError} if the name is unknown or the props cannot be rendered. In development, also if the component does not
 *   accept a prop.
 */
export const renderToHtml = <Name extends ComponentName>(
  name: Name,
  props?: ComponentPropsOf<Name>,
): string => renderStatic('renderToHtml()', name, props)

/**
 * Renders a component as plain text, for an e-mail, a feed or a search index: one line for each block. Attributions and dates
 * are kept. Controls are left out. It has the parameters and errors of `renderToHtml()`.
 */
export const renderToText = <Name extends ComponentName>(
  name: Name,
  props?: ComponentPropsOf<Name>,
): string => toText(parseHtml(renderStatic('renderToText()', name, props)))

/**
 * Renders a component as Markdown, with headings, lists, tables and links: CommonMark, with the tables of GitHub Flavored
 * Markdown. Attributions and dates are kept. Controls are left out. It has the parameters and errors of `renderToHtml()`.
 */
export const renderToMarkdown = <Name extends ComponentName>(
  name: Name,
  props?: ComponentPropsOf<Name>,
): string => toMarkdown(parseHtml(renderStatic('renderToMarkdown()', name, props)))

export interface RenderToElementOptions {
  /** The URL on your site of the component's stylesheet, or of `styles.css`. */
  stylesheet: string
  /** The HTML of its children, by slot; `''` is the default slot. Defaults to the children that its props describe. */
  slots?: Readonly<Record<string, string>>
}

/** Renders the children of an element that its props describe, by slot. */
const renderSlots = (
  { slots }: ElementDefinition,
  props: Readonly<Record<string, unknown>>,
): Record<string, string> => {
  const slotProps = slots?.(['', 'title'], (name) => name) ?? {}
  const nodes = Object.entries(slotProps).flatMap(([prop, slot]): [string, unknown][] => {
    if (props[prop] === undefined) return []
    return typeof slot === 'string' ? [[slot, props[prop]]] : Object.entries(Object(props[prop]))
  })
  return Object.fromEntries(
    nodes.map(([slot, node]) => [slot, renderNode(createElement(Fragment, null, node as ReactNode))]),
  )
}

/** An attribute cannot carry React elements. */
const hasElements = (value: unknown): boolean =>
  isValidElement(value) ||
  (Array.isArray(value) && value.some((item) => Object.values(Object(item)).some(isValidElement)))

/** Serializes the props as attributes. Props without an attribute go to `data-ankr-props`. */
const serializeAttributes = (
  where: string,
  definition: ElementDefinition,
  props: Record<string, unknown>,
) => {
  const element = Object.keys(definition.attributes).find((prop) => hasElements(props[prop]))
  if (element) {
    throw invalidValueError(where, `the prop \`${element}\``, props[element], 'data without React elements')
  }
  const others = Object.fromEntries(
    definition.properties.flatMap((key) => (props[key] === undefined ? [] : [[key, props[key]]])),
  )
  const attributes = propsToAttributes(definition, props)
  if (Object.keys(others).length) attributes.push(['data-ankr-props', JSON.stringify(others)])
  return attributes.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')
}

/**
 * Renders a component as its custom element, with a declarative shadow root. It is visible without a script, and the styles
 * of the host page do not apply in it.
 *
 * @param name the component, such as `'ChainNeutralBadge'`.
 * @param props the props: plain data.
 * @throws {TypeError} if the name is unknown, the stylesheet is missing, or the props cannot be rendered. In development,
 *   also if the component does not accept a prop.
 */
export const renderToElement = <Name extends ComponentName>(
  name: Name,
  props: ComponentPropsOf<Name>,
  options: RenderToElementOptions,
): string => {
  const { definition, Component } = findComponent('renderToElement()', name)
  const where = `renderToElement(), ${name}`
  const { stylesheet, slots: slotHtml } = Object(options) as Partial<RenderToElementOptions>
  if (typeof stylesheet !== 'string' || !stylesheet) {
    throw invalidValueError(where, 'the option `stylesheet`', stylesheet, 'the address of a stylesheet')
  }
  return attempt(where, () => {
    const remainingProps = { ...props } as Record<string, unknown>
    const attributes = serializeAttributes(where, definition, remainingProps)
    const slots = { ...renderSlots(definition, remainingProps), ...slotHtml }
    const slotProps = definition.slots?.(Object.keys(slots), (slot) =>
      createElement('slot', slot ? { name: slot } : null),
    )
    const content = renderNode(createElement(Component, { ...remainingProps, ...slotProps }))
    const children = Object.entries(slots).map(([slot, html]) =>
      slot ? `<div slot="${escapeHtml(slot)}">${html}</div>` : html,
    )
    return [
      `<${definition.tag}${attributes}>`,
      `<template shadowrootmode="open"><link rel="stylesheet" href="${escapeHtml(stylesheet)}">${content}</template>`,
      ...children,
      `</${definition.tag}>`,
    ].join('')
  })
}
