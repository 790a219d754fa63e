import { renderToHtml } from 'ankr-approach/html'
import { attributesToProps, toAttributeName } from '../../../src/custom-elements/attributes.js'
import * as definitions from '../../../src/custom-elements/definitions.js'

const ELEMENT = /<(ankr-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g

/** What every element of HTML accepts. */
const GLOBAL = ['class', 'id', 'lang', 'dir', 'slot']

/** What is wrong with the custom elements of a piece of HTML: unknown names or attributes, and rejected values. */
export const elementErrors = (html: string): string[] =>
  [...html.matchAll(ELEMENT)].flatMap(([, tag = '', text = '']) => {
    const entry = Object.entries(definitions).find(([, definition]) => definition.tag === tag)
    if (!entry) return [`<${tag}> does not exist`]
    const [name, definition] = entry
    const attributes = new Map([...text.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]))
    const accepted = [...GLOBAL, ...Object.keys(definition.attributes).map(toAttributeName)]
    const unknown = [...attributes.keys()].filter((key) => !accepted.includes(key))
    if (unknown.length) return [`<${tag}> has no attribute ${unknown.join(', ')}`]
    try {
      const props = attributesToProps(definition, (key) => attributes.get(key))
      renderToHtml(name as keyof typeof definitions, props)
      return []
    } catch (error) {
      return [`<${tag}>: ${error}`]
    }
  })
