import type { Plugin } from 'vite'
import pkg from '../package.json' with { type: 'json' }
import { createManifest } from './manifest.js'
import { describeCustomProperty } from './tokens/descriptions.js'
import { listCustomProperties } from './tokens/listCustomProperties.js'

type Element = ReturnType<typeof createManifest>['modules'][number]['declarations'][number]

const listElements = (): Element[] => createManifest().modules.flatMap(({ declarations }) => declarations)

/** The values of a boolean, or the strings of a union such as `'small' | 'medium'`. None for another type. */
const readOptions = (type: string): string[] => {
  if (type === 'boolean') return ['true', 'false']
  return /^'[^']+'(?: \| '[^']+')*$/.test(type) ? type.split(' | ').map((option) => option.slice(1, -1)) : []
}

const markdown = (value: string) => ({ kind: 'markdown', value })

const properties = () =>
  listCustomProperties().map((name) => ({ name, description: describeCustomProperty(name) }))

/** Returns the data for JetBrains IDEs. https://github.com/JetBrains/web-types */
const createWebTypes = () => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: pkg.name,
  version: pkg.version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: listElements().map(({ tagName, description, attributes, members, events, slots }) => ({
        name: tagName,
        description,
        attributes: attributes.map(({ name, description, type, ...rest }) => ({
          name,
          description,
          ...('default' in rest && { default: rest.default }),
          // `show-icon` is the same as `show-icon="true"`.
          value: { type: type.text, ...(type.text === 'boolean' && { required: false }) },
        })),
        slots,
        js: {
          properties: members.map(({ name, description, type }) => ({ name, description, type: type.text })),
          events: events.map(({ name }) => ({ name })),
        },
      })),
    },
    css: { properties: properties() },
  },
})

/** Returns the data of the elements for VS Code: `html.customData`. */
const createHtmlData = () => ({
  version: 1.1,
  tags: listElements().map(({ tagName, description, attributes }) => ({
    name: tagName,
    description: markdown(description),
    attributes: attributes.map(({ name, description, type }) => ({
      name,
      description: markdown(description),
      values: readOptions(type.text).map((option) => ({ name: option })),
    })),
  })),
})

/** Returns the data of the custom properties for VS Code: `css.customData`. */
const createCssData = () => ({
  version: 1.1,
  properties: properties().map(({ name, description }) => ({ name, description: markdown(description) })),
})

/** The plugin that emits the data for editors: elements, their attributes, and the custom properties. */
export const editorData = (): Plugin => ({
  name: 'editor-data',
  apply: 'build',
  generateBundle() {
    const files = {
      'web-types.json': createWebTypes(),
      'vscode.html-custom-data.json': createHtmlData(),
      'vscode.css-custom-data.json': createCssData(),
    }
    for (const [fileName, content] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(content, null, 2)}\n` })
    }
  },
})
