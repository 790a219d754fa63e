import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const text = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined) =>
  ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ') ?? ''

const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX)

/** The interfaces of the props that several components share, and that the types of props name. */
const sharedProps = [
  'src/facts/factProps.ts',
  'src/shared/look.ts',
  'src/components/ResilienceExplorer/scenario.ts',
].flatMap((file) => parse(file).statements.filter(ts.isInterfaceDeclaration))

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

/** Returns the initializer of a constant in a module, or in the module that it is imported from. */
const findConstant = (source: ts.SourceFile, name: string): ts.Expression | undefined => {
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const constant = statement.declarationList.declarations.find(
        (declared) => declared.name.getText() === name,
      )
      if (constant) return constant.initializer
    }
    const bindings = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings
    if (
      bindings &&
      ts.isNamedImports(bindings) &&
      bindings.elements.some((element) => element.name.text === name)
    ) {
      const path = ((statement as ts.ImportDeclaration).moduleSpecifier as ts.StringLiteral).text
      const file = join(dirname(source.fileName), path.replace(/\.js$/, ''))
      const found = ['.ts', '.tsx'].map((extension) => file + extension).find(existsSync)
      return found ? findConstant(parse(found), name) : undefined
    }
  }
  return undefined
}

/** Returns the strings of `const NAMES = ['a', 'b'] as const` as a union type: `'a' | 'b'`. */
const findUnion = (source: ts.SourceFile, name: string): string | undefined => {
  const constant = findConstant(source, name)
  const list = constant && ts.isAsExpression(constant) ? constant.expression : undefined
  if (!list || !ts.isArrayLiteralExpression(list)) return undefined
  return list.elements.map((element) => element.getText()).join(' | ')
}

/** Returns the prop that `SurfaceProps['surface']` names, or the prop itself. */
const followIndexedType = (member: ts.PropertySignature): ts.PropertySignature => {
  const [, owner, prop] = member.type?.getText().match(/^(\w+)\['(\w+)'\]$/) ?? []
  const shared = sharedProps.find(({ name }) => name.text === owner)
  return (shared && getMembers(shared).find(({ name }) => name.getText() === prop)) ?? member
}

const formatType = (declared: ts.PropertySignature): string => {
  const member = followIndexedType(declared)
  return (member.type?.getText() ?? 'unknown')
    .replace(/\s+/g, ' ')
    .replace(
      /\(typeof (\w+)\)\[number\]/g,
      (type, name: string) => findUnion(member.getSourceFile(), name) ?? type,
    )
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
            type: { text: formatType(member) },
            ...(preset && { default: text(preset.comment) }),
          },
        ]
      }),
    ),
  }
}
