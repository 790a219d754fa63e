import { readFileSync } from 'node:fs'
import ts from 'typescript'
import * as definitions from '../../src/custom-elements/definitions.js'
import { toTable } from './mdxToMarkdown.js'
import type { ComponentReference } from './reference.js'

type Texts = Readonly<Record<string, string>>

/** Reads the texts of a component's page. They are strings and templates without expressions. */
const readTexts = (name: string): Texts => {
  const file = `stories/docs/components/${name}.ts`
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const texts: Record<string, string> = {}
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer))
      texts[node.name.getText()] = node.initializer.text.trim()
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

/** The first sentence of a component's page. */
export const getSummary = (name: string): string =>
  readTexts(name)
    .summary?.replace(/\s+/g, ' ')
    .match(/^.*?\.(?=\s|$)/)?.[0] ?? ''

/** Links to pages of Storybook lead nowhere in a file. Their text remains. */
const withoutStoryLinks = (text: string) => text.replace(/\[([^\]]*)\]\(\.\/\?path=[^)]*\)/g, '$1')

/** The page of a component as Markdown: the texts of its page in Storybook, and its props. */
export const createComponentPage = ({ name, props }: ComponentReference): string => {
  const texts = readTexts(name)
  const definition = (definitions as Readonly<Record<string, { tag: string } | undefined>>)[name]
  const section = (title: string, text: string | undefined) => (text ? [`## ${title}`, text] : [])
  const rows = props.map((prop) => [
    `\`${prop.name}\``,
    `\`${prop.type}\``,
    prop.default && `\`${prop.default}\``,
    prop.description,
  ])
  const parts = [
    `# ${name}`,
    texts.summary,
    `\`\`\`tsx\nimport { ${name} } from 'ankr-approach'\nimport 'ankr-approach/styles.css'\n\`\`\``,
    definition && `Custom element: \`<${definition.tag}>\`. Attributes are props with hyphens.`,
    ...section('When to use it', texts.use),
    ...section('When not to use it', texts.avoid),
    ...section('Variants', texts.variants),
    '## Props',
    'It also takes `className`, `id`, `ref` and all attributes of its root element.',
    toTable(['Prop', 'Type', 'Default', 'Description'], rows),
    ...section('Accessibility', texts.accessibility),
    ...section('Facts', texts.facts),
  ]
  return `${withoutStoryLinks(parts.filter(Boolean).join('\n\n'))}\n`
}
