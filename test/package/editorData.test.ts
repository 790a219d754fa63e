import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { toAttributeName } from '../../src/custom-elements/attributes.js'
import * as definitions from '../../src/custom-elements/definitions.js'
import reference from '../../stories/docs/reference.json' with { type: 'json' }

interface Named {
  readonly name: string
  readonly description?: string | { readonly value: string }
  readonly values?: readonly Named[]
  readonly attributes?: readonly Named[]
  readonly js?: { readonly properties: readonly Named[]; readonly events: readonly Named[] }
}

const read = (file: string) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'))
const names = (entries: readonly Named[] = []) => entries.map(({ name }) => name).sort()

const webTypes = read('web-types.json').contributions
const elements: Named[] = webTypes.html.elements
const tags: Named[] = read('vscode.html-custom-data.json').tags
const properties: Named[] = read('vscode.css-custom-data.json').properties

const components = Object.entries<definitions.ElementDefinition>(definitions).map(([name, definition]) => {
  const { tag, attributes, properties } = definition
  const inputs = [...Object.keys(attributes), ...properties]
  const props = reference.components.find((component) => component.name === name)?.props ?? []
  const own = names(props).filter((prop) => inputs.includes(prop))
  return {
    tag,
    own,
    attributes: own
      .filter((prop) => prop in attributes)
      .map(toAttributeName)
      .sort(),
  }
})

describe('Editor data', () => {
  it('lists the elements of the reference, and no other', () => {
    const expected = components.map(({ tag }) => tag).sort()
    expect(names(elements)).toEqual(expected)
    expect(names(tags)).toEqual(expected)
  })

  it.each(components)(
    '$tag has the attributes and properties of the reference',
    ({ tag, own, attributes }) => {
      const element = elements.find(({ name }) => name === tag)
      expect(names(element?.attributes)).toEqual(attributes)
      expect(names(element?.js?.properties)).toEqual(own)
      expect(names(tags.find(({ name }) => name === tag)?.attributes)).toEqual(attributes)
    },
  )

  it('lists the custom properties of the reference, and no other', () => {
    expect(names(webTypes.css.properties)).toEqual(reference.customProperties)
    expect(names(properties)).toEqual(reference.customProperties)
  })

  it('every element, attribute and custom property has a description', () => {
    const entries = [...elements, ...tags, ...properties, ...webTypes.css.properties] as Named[]
    const described = [...entries, ...entries.flatMap(({ attributes = [] }) => attributes)]
    expect(described.filter(({ description }) => !description || Object(description).value === '')).toEqual(
      [],
    )
  })

  it('an attribute with fixed values lists them', () => {
    const badge = tags.find(({ name }) => name === 'ankr-chain-neutral-badge')
    const values = (attribute: string) =>
      names(badge?.attributes?.find(({ name }) => name === attribute)?.values)
    expect(values('layout')).toEqual(['card', 'pill'])
    expect(values('show-icon')).toEqual(['false', 'true'])
    expect(values('href')).toEqual([])
  })

  it('an event of an element is an event of the reference', () => {
    const events = new Set(elements.flatMap(({ js }) => names(js?.events)))
    expect([...events].sort()).toEqual(reference.events.map(({ name }) => name).sort())
  })

  it('package.json names the file for JetBrains IDEs, with the version of the package', () => {
    expect(pkg['web-types']).toBe('dist/web-types.json')
    expect(read('web-types.json')).toMatchObject({ name: pkg.name, version: pkg.version })
  })
})
