import { createElement, Fragment, type FunctionComponent, isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { attributesFrom } from '../elements/attributes.js'
import type { ComponentName, Spec } from '../elements/specs.js'
import * as specs from '../elements/specs.js'
import { invalid } from '../errors.js'
import * as library from '../index.js'
import { writing } from '../primitives/portable.js'

export type { ComponentName } from '../elements/specs.js'

/** The props of a component by its name. */
export type PropsOf<Name extends ComponentName> = Parameters<(typeof library)[Name]>[0]

const componentOf = (where: string, name: ComponentName) => {
  if (!Object.hasOwn(specs, name)) {
    throw invalid(where, 'the name', name, Object.keys(specs).join(', '))
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
export const renderHtml = <Name extends ComponentName>(name: Name, props?: PropsOf<Name>): string => {
  const { Component } = componentOf('renderHtml()', name)
  return writing(() => renderToStaticMarkup(createElement(Component, props)))
}

export interface ElementOptions {
  /** The address on your site of the component's stylesheet, or of `styles.css`. */
  stylesheet: string
  /** What stands between its tags, as HTML, by slot; `''` is what has no slot. By default, what its props say. */
  slots?: Readonly<Record<string, string>>
}

/** What stands between an element's tags by its props, as HTML, by slot. */
const between = ({ slots }: Spec, props: Readonly<Record<string, unknown>>): Record<string, string> => {
  const asked = slots?.(['', 'title'], (name) => name) ?? {}
  const nodes = Object.entries(asked).flatMap(([prop, slot]): [string, unknown][] => {
    if (props[prop] === undefined) return []
    return typeof slot === 'string' ? [[slot, props[prop]]] : Object.entries(Object(props[prop]))
  })
  return Object.fromEntries(
    nodes.map(([slot, node]) => [
      slot,
      writing(() => renderToStaticMarkup(createElement(Fragment, null, node as ReactNode))),
    ]),
  )
}

/** An attribute cannot carry them. */
const hasElements = (value: unknown): boolean =>
  isValidElement(value) ||
  (Array.isArray(value) && value.some((item) => Object.values(Object(item)).some(isValidElement)))

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Writes a component as its custom element, with a declarative shadow root: shown, and kept from the page's styles, before
 * any script runs and without one.
 *
 * @param name the component, such as `'ChainNeutralBadge'`.
 * @param props its props; what attributes cannot carry stands in `data-ankr-given`.
 * @throws TypeError for an unknown name, and in development for props that the component does not accept.
 */
export const renderElement = <Name extends ComponentName>(
  name: Name,
  props: PropsOf<Name>,
  { stylesheet, slots: html }: ElementOptions,
): string => {
  const { spec, Component } = componentOf('renderElement()', name)
  if (typeof stylesheet !== 'string' || !stylesheet) {
    throw invalid('renderElement()', 'the option `stylesheet`', stylesheet, 'the address of a stylesheet')
  }
  const own = { ...props } as Record<string, unknown>
  const given = Object.fromEntries(
    spec.properties.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]]])),
  )
  const element = Object.keys(spec.attributes).find((prop) => hasElements(own[prop]))
  if (element)
    throw invalid('renderElement()', `the prop \`${element}\``, own[element], 'data without React elements')
  const slots = { ...between(spec, own), ...html }
  const attributes = attributesFrom(spec, own)
  if (Object.keys(given).length) attributes.push(['data-ankr-given', JSON.stringify(given)])
  const slotted = spec.slots?.(Object.keys(slots), (slot) =>
    createElement('slot', slot ? { name: slot } : null),
  )
  const inside = writing(() => renderToStaticMarkup(createElement(Component, { ...own, ...slotted })))
  const light = Object.entries(slots).map(([slot, html]) =>
    slot ? `<div slot="${escaped(slot)}">${html}</div>` : html,
  )
  return [
    `<${spec.tag}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`,
    `<template shadowrootmode="open"><link rel="stylesheet" href="${escaped(stylesheet)}">${inside}</template>`,
    ...light,
    `</${spec.tag}>`,
  ].join('')
}
