import { createElement, Fragment, type FunctionComponent, isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { propsToAttributes } from '../custom-elements/attributes.js'
import type { ElementDefinition } from '../custom-elements/definitions.js'
import * as specs from '../custom-elements/definitions.js'
import type { ComponentName } from '../custom-elements/props.js'
import * as library from '../index.js'
import { withSerializedProps } from '../islands/serializeProps.js'
import { invalidValueError } from '../shared/errors.js'

export type { ComponentName } from '../custom-elements/props.js'

/** The props of a component by its name. */
export type ComponentPropsOf<Name extends ComponentName> = Parameters<(typeof library)[Name]>[0]

const findComponent = (where: string, name: ComponentName) => {
  if (!Object.hasOwn(specs, name)) {
    throw invalidValueError(where, 'the name', name, Object.keys(specs).join(', '))
  }
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: by its name, on a server
  return { spec: specs[name], Component: library[name] as FunctionComponent<object> }
}

/**
 * Writes a component as static HTML: complete, without a script. Its styles are in `ankr-approach/styles.css`; `embed.js`
 * gives its terms and interactive parts life. For a server or a build; needs no DOM.
 *
 * @param name the component, such as `'ChainNeutralBadge'`.
 * @param props its props.
 * @throws TypeError for an unknown name, and in development for props that the component does not accept.
 */
export const renderToHtml = <Name extends ComponentName>(
  name: Name,
  props?: ComponentPropsOf<Name>,
): string => {
  const { Component } = findComponent('renderHtml()', name)
  return withSerializedProps(() => renderToStaticMarkup(createElement(Component, props)))
}

export interface RenderToElementOptions {
  /** The address on your site of the component's stylesheet, or of `styles.css`. */
  stylesheet: string
  /** What stands between its tags, as HTML, by slot; `''` is what has no slot. By default, what its props say. */
  slots?: Readonly<Record<string, string>>
}

/** What stands between an element's tags by its props, as HTML, by slot. */
const renderSlots = (
  { slots }: ElementDefinition,
  props: Readonly<Record<string, unknown>>,
): Record<string, string> => {
  const asked = slots?.(['', 'title'], (name) => name) ?? {}
  const nodes = Object.entries(asked).flatMap(([prop, slot]): [string, unknown][] => {
    if (props[prop] === undefined) return []
    return typeof slot === 'string' ? [[slot, props[prop]]] : Object.entries(Object(props[prop]))
  })
  return Object.fromEntries(
    nodes.map(([slot, node]) => [
      slot,
      withSerializedProps(() => renderToStaticMarkup(createElement(Fragment, null, node as ReactNode))),
    ]),
  )
}

/** An attribute cannot carry them. */
const hasElements = (value: unknown): boolean =>
  isValidElement(value) ||
  (Array.isArray(value) && value.some((item) => Object.values(Object(item)).some(isValidElement)))

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Writes a component as its custom element, with a declarative shadow root: shown, and kept from the page's styles, before
 * any script runs and without one.
 *
 * @param name the component, such as `'ChainNeutralBadge'`.
 * @param props its props; what attributes cannot carry stands in `data-ankr-props`.
 * @throws TypeError for an unknown name, and in development for props that the component does not accept.
 */
export const renderToElement = <Name extends ComponentName>(
  name: Name,
  props: ComponentPropsOf<Name>,
  { stylesheet, slots: html }: RenderToElementOptions,
): string => {
  const { spec, Component } = findComponent('renderElement()', name)
  if (typeof stylesheet !== 'string' || !stylesheet) {
    throw invalidValueError(
      'renderElement()',
      'the option `stylesheet`',
      stylesheet,
      'the address of a stylesheet',
    )
  }
  const own = { ...props } as Record<string, unknown>
  const given = Object.fromEntries(
    spec.properties.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]]])),
  )
  const element = Object.keys(spec.attributes).find((prop) => hasElements(own[prop]))
  if (element)
    throw invalidValueError(
      'renderElement()',
      `the prop \`${element}\``,
      own[element],
      'data without React elements',
    )
  const slots = { ...renderSlots(spec, own), ...html }
  const attributes = propsToAttributes(spec, own)
  if (Object.keys(given).length) attributes.push(['data-ankr-props', JSON.stringify(given)])
  const slotted = spec.slots?.(Object.keys(slots), (slot) =>
    createElement('slot', slot ? { name: slot } : null),
  )
  const inside = withSerializedProps(() =>
    renderToStaticMarkup(createElement(Component, { ...own, ...slotted })),
  )
  const light = Object.entries(slots).map(([slot, html]) =>
    slot ? `<div slot="${escapeHtml(slot)}">${html}</div>` : html,
  )
  return [
    `<${spec.tag}${attributes.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`,
    `<template shadowrootmode="open"><link rel="stylesheet" href="${escapeHtml(stylesheet)}">${inside}</template>`,
    ...light,
    `</${spec.tag}>`,
  ].join('')
}
