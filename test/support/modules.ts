import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** An import or re-export in a module of the library. */
export interface Import {
  /** The module that imports, from the root of the repository: `src/index.ts`. */
  readonly from: string
  /** The module imported, likewise, or a package's name. */
  readonly to: string
  /** Whether it is gone after compilation. */
  readonly typeOnly: boolean
}

export const modules = globSync('src/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort()

export const parse = (file: string, text = readFileSync(file, 'utf8')): ts.SourceFile =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.ES2022,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** Every node of a tree, parents first. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* walk(child)
}

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const paths: Record<string, [string]> = config.compilerOptions.paths

/** What the package's own `imports`, such as `#server/*`, name. */
const internal = (specifier: string): string => {
  for (const [pattern, [path]] of Object.entries(paths)) {
    if (pattern === specifier) return path.replace('./', '')
    const [before = '', after = ''] = pattern.split('*')
    if (!pattern.includes('*') || !specifier.startsWith(before) || !specifier.endsWith(after)) continue
    const match = path
      .replace('./', '')
      .replace('*', specifier.slice(before.length, specifier.length - after.length))
    return modules.find((file) => file.replace(/\.tsx?$/, '') === match) ?? match
  }
  return specifier
}

const target = (from: string, specifier: string): string => {
  if (specifier.startsWith('#')) return internal(specifier)
  if (!specifier.startsWith('.')) return specifier
  const path = relative('.', join(dirname(from), specifier))
    .replaceAll('\\', '/')
    .replace(/\?\w+$/, '')
  const candidates = [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')]
  return candidates.find((candidate) => modules.includes(candidate)) ?? path
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : []
    return node.isTypeOnly || (names.length > 0 && names.every((name) => name.isTypeOnly))
  }
  const clause = node.importClause
  if (!clause) return false
  const bindings = clause.namedBindings
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
  const typed = clause.phaseModifier === ts.SyntaxKind.TypeKeyword
  return typed || (!clause.name && names.length > 0 && names.every((name) => name.isTypeOnly))
}

/** What a module imports: static, re-exported, dynamic, and `import('…')` in a type. */
export const importsOf = (file: string, text?: string): Import[] =>
  [...walk(parse(file, text))].flatMap((node) => {
    const to = (literal: ts.Node | undefined, typeOnly: boolean): Import[] =>
      literal && ts.isStringLiteral(literal) ? [{ from: file, to: target(file, literal.text), typeOnly }] : []
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      return to(node.moduleSpecifier, isTypeOnly(node))
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      return to(node.argument.literal, true)
    const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    return dynamic ? to(node.arguments[0], false) : []
  })

/** Whether a module starts with a directive such as `'use client'`. */
export const hasDirective = (file: string, directive: string, text?: string): boolean => {
  const [first] = parse(file, text).statements
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === directive
  )
}
