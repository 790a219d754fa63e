import { propsToAttributes } from '../../../src/custom-elements/attributes.js'
import * as definitions from '../../../src/custom-elements/definitions.js'
import type { CodeFile, Example } from './types.js'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Returns the definition of the custom element of a component. */
export const findDefinition = (name: string): definitions.ElementDefinition | undefined =>
  (definitions as Readonly<Record<string, definitions.ElementDefinition>>)[name]

const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number'

/** The slots of an element and the props that fill them. The default slot has no name. */
const getSlots = ({ slots }: definitions.ElementDefinition) =>
  Object.entries(slots?.(['', 'title'], (name) => name) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )

/** The parts of an element: its attributes, its text by slot, and the props that must be set as properties. */
export interface ElementParts {
  readonly tag: string
  readonly attributes: readonly [name: string, value: string][]
  readonly slots: readonly [slot: string, text: string][]
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * Splits props into the parts of an element.
 *
 * @throws {TypeError} if an element cannot have a prop.
 */
export const toElementParts = (name: string, props: Readonly<Record<string, unknown>>): ElementParts => {
  const definition = findDefinition(name)
  if (!definition) throw new TypeError(`${name} has no custom element.`)
  const slots = getSlots(definition)
  const { attributes, properties, tag } = definition
  const rest = Object.entries(props).filter(([prop, value]) => value !== undefined && !(prop in attributes))
  const others = rest.filter(([prop]) => !slots.some(([slotted]) => slotted === prop))
  const unknown = others.filter(
    ([prop]) => !properties.includes(prop) && !/^(data-|aria-|id$|class$)/.test(prop),
  )
  const rich = slots.filter(([prop]) => props[prop] !== undefined && !isText(props[prop]))
  const [first] = [...unknown.map(([prop]) => prop), ...rich.map(([prop]) => prop)]
  if (first) throw new TypeError(`The custom element cannot have the prop \`${first}\` of this story.`)
  const isProperty = ([prop]: [string, unknown]) => properties.includes(prop)
  return {
    tag,
    attributes: [
      ...propsToAttributes(definition, props),
      ...others
        .filter((entry) => !isProperty(entry))
        .map(([key, value]): [string, string] => [key, String(value)]),
    ],
    slots: slots.flatMap(([prop, slot]): [string, string][] =>
      props[prop] === undefined ? [] : [[slot, String(props[prop])]],
    ),
    properties: Object.fromEntries(others.filter(isProperty)),
  }
}

const WIDTH = 80

const writeSlot = ([slot, text]: readonly [string, string]) =>
  slot ? `<span slot="${slot}">${escapeHtml(text)}</span>` : escapeHtml(text)

const writeElement = ({ tag, attributes, slots, properties }: ElementParts) => {
  const json = Object.keys(properties).length
    ? [['data-ankr-props', JSON.stringify(properties)] as const]
    : []
  const written = [...attributes, ...json].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  const content = slots.map(writeSlot)
  const line = `<${tag}${written.join('')}>${content.join('')}</${tag}>`
  if (line.length <= WIDTH) return line
  const start = `<${tag}${written.map((attribute) => `\n ${attribute}`).join('')}${written.length ? '\n' : ''}>`
  return content.length
    ? `${start}${content.map((one) => `\n  ${one}`).join('')}\n</${tag}>`
    : `${start}</${tag}>`
}

/**
 * A custom element, and a script if it has a language.
 *
 * @throws {TypeError} if an element cannot have a prop.
 */
export const toElement = ({ name, props, theme, language }: Example): CodeFile[] => {
  const parts = toElementParts(name, { ...props, ...(theme && { 'data-ankr-theme': theme }) })
  const script = language && {
    title: 'language.js, for your bundler',
    language: 'js' as const,
    code: `import { ${language.exportName} } from 'ankr-approach/locales/${language.code}'

for (const element of document.querySelectorAll('${parts.tag}')) {
  element.locale = ${language.exportName}
}`,
  }
  return [{ title: 'page.html', language: 'html', code: writeElement(parts) }, ...(script ? [script] : [])]
}
