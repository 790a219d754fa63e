import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import ts from 'typescript'

/** A text in the source code of a locale. */
export interface SourceText {
  readonly file: string
  /** The string literal. */
  readonly node: ts.StringLiteralLike
  /** The comment of the key, or of the group that the key is in. */
  readonly note: string | undefined
}

/** The texts of a locale, and the objects that contain them, by key path. */
export interface LocaleSources {
  readonly texts: ReadonlyMap<string, SourceText>
  readonly groups: ReadonlyMap<string, { readonly file: string; readonly node: ts.ObjectLiteralExpression }>
}

export const parseFile = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)

/** Returns the JSDoc comment of a node, on one line. */
export const readNote = (node: ts.Node): string | undefined =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment))
    .at(-1)
    ?.replace(/\s+/g, ' ')

const isNamed = (node: ts.Node): node is ts.PropertyAssignment & { name: ts.Identifier | ts.StringLiteral } =>
  ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))

/** Returns an expression without its type: `{ … }` for `{ … } as PluralForms`. */
const withoutType = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? withoutType(node.expression)
    : node

const visit = (
  file: string,
  { node: typed, path, note }: { node: ts.Expression; path: string; note: string | undefined },
  sources: {
    texts: Map<string, SourceText>
    groups: Map<string, { file: string; node: ts.ObjectLiteralExpression }>
  },
): void => {
  const node = withoutType(typed)
  if (ts.isStringLiteralLike(node)) sources.texts.set(path, { file, node, note })
  const join = (key: string | number) => (path ? `${path}.${key}` : String(key))
  if (ts.isArrayLiteralExpression(node)) {
    for (const [index, item] of node.elements.entries())
      visit(file, { node: item, path: join(index), note }, sources)
  }
  if (!ts.isObjectLiteralExpression(node)) return
  sources.groups.set(path, { file, node })
  for (const property of node.properties.filter(isNamed)) {
    const next = {
      node: property.initializer,
      path: join(property.name.text),
      note: readNote(property) ?? note,
    }
    visit(file, next, sources)
  }
}

/** Returns the exported constants of a file. */
const listConstants = (file: string) =>
  parseFile(file).statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name, initializer }) => ({
          name: name.getText(),
          node: initializer as ts.Expression,
          note: readNote(statement),
        }))
      : [],
  )

/** Returns the ids of the glossary by the name of their constant in `terms.ts`: `dataCenter` is `data-center`. */
const listTermIds = (folder: string): ReadonlyMap<string, string> => {
  const glossary = listConstants(`${folder}/glossary.ts`).find(({ name }) => name === 'glossary')?.node
  const properties =
    glossary && ts.isObjectLiteralExpression(glossary) ? glossary.properties.filter(isNamed) : []
  return new Map(
    properties.map(({ name, initializer }) => [initializer.getText().replace(/^\w+\./, ''), name.text]),
  )
}

/** Reads where each text of a locale is in the files of its folder. */
export const readSources = (folder: string): LocaleSources => {
  const terms = listTermIds(folder)
  const sources = { texts: new Map(), groups: new Map() }
  for (const path of globSync(`${folder}/*.ts`).sort()) {
    const file = path.replaceAll('\\', '/')
    const name = basename(file, '.ts')
    for (const constant of listConstants(file)) {
      if (name === 'terms')
        visit(file, { ...constant, path: `glossary.${terms.get(constant.name)}`, note: undefined }, sources)
      else if (name === 'formats' || name === 'baseLocale')
        visit(file, { ...constant, path: '', note: undefined }, sources)
      else if (/^[A-Z]/.test(name) && name === constant.name)
        visit(file, { ...constant, path: name }, sources)
    }
  }
  return sources
}
