import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import type { Plugin } from 'vite'
import { toAttributeName } from '../src/custom-elements/attributes.js'
import type { ElementDefinition } from '../src/custom-elements/definitions.js'
import * as specs from '../src/custom-elements/definitions.js'
import type { AnkrEvents } from '../src/shared/events.js'

const TERM: (keyof AnkrEvents)[] = ['ankr-term-open', 'ankr-term-close']

/** The events of components that dispatch other events than those of terms. */
const events: Readonly<Record<string, (keyof AnkrEvents)[]>> = {
  AnkrApproach: [...TERM, 'ankr-disclosure-toggle', 'ankr-interop-check', 'ankr-scenario-change'],
  Audiences: [],
  Boilerplate: [],
  Callout: [],
  ChainGrid: [],
  DecentralizationStats: [],
  FactQuote: [],
  FactText: [],
  Glossary: [],
  InteropChecker: ['ankr-interop-check'],
  ResilienceExplorer: [...TERM, 'ankr-scenario-change'],
  Sources: [],
  Web3Explainer: [...TERM, 'ankr-disclosure-toggle'],
  WebGenerations: [],
}

const slots: Readonly<Record<string, { name: string; description: string }[]>> = {
  AnkrApproach: [{ name: '<part>', description: 'Replaces the component of this name.' }],
  Callout: [
    { name: '', description: 'The content.' },
    { name: 'title', description: 'The title.' },
  ],
  Term: [{ name: '', description: 'The text of the trigger.' }],
}

const text = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined) =>
  ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ') ?? ''

const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX)

/** The interfaces of the props that several components share. */
const sharedProps = ['src/facts/factProps.ts', 'src/shared/look.ts'].flatMap((file) =>
  parse(file).statements.filter(ts.isInterfaceDeclaration),
)

/** Returns the name of an interface that another one extends, and the props that `Omit` removes from it. */
const readHeritage = ({ expression, typeArguments }: ts.ExpressionWithTypeArguments) =>
  expression.getText() === 'Omit' && typeArguments
    ? { name: typeArguments[0]?.getText(), omitted: typeArguments[1]?.getText() ?? '' }
    : { name: expression.getText(), omitted: '' }

/** Returns the props of an interface, with those of the shared interfaces that it extends. */
const getMembers = ({ members, heritageClauses }: ts.InterfaceDeclaration): ts.PropertySignature[] => {
  const extended = heritageClauses?.flatMap(({ types }) => types.map(readHeritage)) ?? []
  return [
    ...extended.flatMap(({ name, omitted }) =>
      sharedProps
        .filter((shared) => shared.name.text === name)
        .flatMap(getMembers)
        .filter((member) => !omitted.includes(`'${member.name.getText()}'`)),
    ),
    ...members.filter(ts.isPropertySignature),
  ]
}

/** Returns the docstrings of a component and its props. */
export const describeComponent = (name: string) => {
  const source = parse(`src/components/${name}/${name}.tsx`)
  const members = source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name: { text } }) => [`${name}Props`, `${name}OwnProps`].includes(text))
    .flatMap(getMembers)
  const component = source.statements.find(
    (statement) =>
      ts.isVariableStatement(statement) && statement.declarationList.declarations[0]?.name.getText() === name,
  )
  const docs = component && ts.getJSDocCommentsAndTags(component).find(ts.isJSDoc)
  return {
    description: text(docs?.comment),
    props: new Map(
      members.map((member) => {
        const preset = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default')
        const doc = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc)
        return [
          member.name.getText(),
          {
            description: text(doc?.comment),
            type: { text: member.type?.getText().replace(/\s+/g, ' ') ?? 'unknown' },
            ...(preset && { default: text(preset.comment) }),
          },
        ]
      }),
    ),
  }
}

const themeProperties = () => {
  const css = globSync('src/{theme,ui}/*.css').map((file) => readFileSync(file, 'utf8'))
  const names = [...css.join('').matchAll(/var\(\s*(--ankr-[\w-]+)/g)].map(([, name]) => name)
  return [...new Set(names)].sort().map((name) => ({ name }))
}

const moduleOf = (name: string, spec: ElementDefinition) => {
  const { description, props } = describeComponent(name)
  const className = `${name.replace(/^(?!Ankr)/, 'Ankr')}Element`
  const names = [...Object.keys(spec.attributes), ...spec.properties]
  const about = (prop: string) => props.get(prop) ?? { description: '', type: { text: 'unknown' } }
  return {
    kind: 'javascript-module',
    path: `dist/embed/${spec.tag}.js`,
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: className,
        tagName: spec.tag,
        description,
        attributes: Object.keys(spec.attributes).map((prop) => ({
          name: toAttributeName(prop),
          fieldName: prop,
          ...about(prop),
        })),
        members: names.map((prop) => ({
          kind: 'field',
          name: prop,
          ...(prop in spec.attributes && { attribute: toAttributeName(prop) }),
          ...about(prop),
        })),
        events: (events[name] ?? TERM).map((type) => ({
          name: type,
          type: { text: `HTMLElementEventMap['${type}']` },
        })),
        slots: slots[name] ?? [],
        cssProperties: themeProperties(),
      },
    ],
    exports: [{ kind: 'custom-element-definition', name: spec.tag, declaration: { name: className } }],
  }
}

/** Returns the Custom Elements Manifest, for editors and documentation. https://custom-elements-manifest.open-wc.org */
const customElements = () => ({
  schemaVersion: '1.0.0',
  modules: Object.entries(specs).map(([name, spec]) => moduleOf(name, spec)),
})

export const manifest = (): Plugin => ({
  name: 'custom-elements-manifest',
  apply: 'build',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'custom-elements.json',
      source: `${JSON.stringify(customElements(), null, 2)}\n`,
    })
  },
})
