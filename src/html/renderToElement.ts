import { createElement, Fragment, isValidElement, type ReactNode } from 'react'
import { propsToAttributes } from '../custom-elements/attributes.js'
import type { ElementDefinition } from '../custom-elements/definitions.js'
import type { ComponentName } from '../custom-elements/props.js'
import { invalidValueError } from '../shared/errors.js'
import { attempt, type ComponentPropsOf, findComponent, renderNode } from './renderComponent.js'

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

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
 * The text is in the language of the prop `locale`, English by default. Its root element in the shadow root has the `lang` and
 * `dir` of that locale. This function has no page: pass the locale of the page that will contain the element. If that page loads
 * an entry `ankr-approach/elements/locales/<code>`, an element without a locale is rendered again in the browser.
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
