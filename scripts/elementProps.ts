import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'
import type { ElementDefinition } from '../src/custom-elements/definitions.js'
import * as definitions from '../src/custom-elements/definitions.js'

/** The module that the generated declarations replace. */
const MODULE = resolve('src/custom-elements/props.ts')

const FORMAT =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType

const createProgram = (): ts.Program => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  return ts.createProgram(['src/index.ts'], options)
}

const isReact = (file: ts.SourceFile) => /[\\/]@types[\\/]react[\\/]/.test(file.fileName)

/** Returns a function that checks whether a module imports the types of React, directly or indirectly. */
const createReactCheck = (checker: ts.TypeChecker) => {
  const results = new Map<ts.SourceFile, boolean>()
  const leadsToReact = (file: ts.SourceFile): boolean => {
    const answer = results.get(file)
    if (answer !== undefined) return answer
    results.set(file, isReact(file))
    const specifiers = file.statements
      .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
      .flatMap(({ moduleSpecifier }) => moduleSpecifier ?? [])
    const imported = specifiers.flatMap((specifier) => {
      const source = checker.getSymbolAtLocation(specifier)?.declarations?.[0]
      return source && ts.isSourceFile(source) ? [source] : []
    })
    results.set(file, isReact(file) || imported.some(leadsToReact))
    return results.get(file) as boolean
  }
  return leadsToReact
}

/** Returns a printer of types without React. It imports a type by name if its module needs no React, and otherwise expands it. */
const createTypePrinter = (program: ts.Program) => {
  const checker = program.getTypeChecker()
  const leadsToReact = createReactCheck(checker)
  const imports = new Map<string, Set<string>>()
  const printer = ts.createPrinter({ removeComments: true })

  const evaluate = (node: ts.TypeNode) => {
    const text = checker.typeToString(checker.getTypeFromTypeNode(node), undefined, FORMAT)
    if (/import\(|\bany\b/.test(text)) throw new Error(`${node.getText()} cannot be written out: ${text}`)
    return `(${text})`
  }

  const printReference = (node: ts.TypeReferenceNode): string => {
    const local = checker.getSymbolAtLocation(node.typeName) as ts.Symbol
    const symbol = local.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(local) : local
    const declaration = symbol.declarations?.[0] as ts.Declaration
    const file = declaration.getSourceFile()
    const args = node.typeArguments ? `<${node.typeArguments.map(print).join(', ')}>` : ''
    if (program.isSourceFileDefaultLibrary(file)) return `${node.typeName.getText()}${args}`
    // Slots and properties of an element accept no React node.
    if (isReact(file)) return 'unknown'
    // The compiler may print an inferred type as an import from the index, which imports React.
    if (!leadsToReact(file) && !/[\\/]components[\\/]/.test(file.fileName)) {
      const path = relative(dirname(MODULE), file.fileName).replace(/\.tsx?$/, '.js')
      imports.set(path, (imports.get(path) ?? new Set()).add(symbol.name))
      return `${symbol.name}${args}`
    }
    if (ts.isInterfaceDeclaration(declaration))
      return `{ ${declaration.members.map(printMember).join('; ')} }`
    if (ts.isTypeAliasDeclaration(declaration) && !declaration.typeParameters)
      return `(${print(declaration.type)})`
    return evaluate(node)
  }

  const printMember = (member: ts.TypeElement): string => {
    if (!ts.isPropertySignature(member) || !member.type)
      throw new Error(`Not a property: ${member.getText()}`)
    const isReadonly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword)
    return `${isReadonly ? 'readonly ' : ''}${member.name.getText()}${member.questionToken ? '?' : ''}: ${print(member.type)}`
  }

  const print = (node: ts.TypeNode): string => {
    if (ts.isTypeReferenceNode(node)) return printReference(node)
    if (ts.isTypeLiteralNode(node)) return `{ ${node.members.map(printMember).join('; ')} }`
    if (ts.isUnionTypeNode(node)) return node.types.map(print).join(' | ')
    if (ts.isIntersectionTypeNode(node)) return node.types.map(print).join(' & ')
    if (ts.isParenthesizedTypeNode(node)) return `(${print(node.type)})`
    if (ts.isArrayTypeNode(node)) return `${print(node.elementType)}[]`
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword)
      return `readonly ${print(node.type)}`
    if (ts.isTypeOperatorNode(node) || ts.isTypeQueryNode(node) || ts.isIndexedAccessTypeNode(node))
      return evaluate(node)
    return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
  }

  return { checker, imports, print }
}

/** Returns the declarations of `custom-elements/props` without types of React. */
export const elementProps = (): string => {
  const program = createProgram()
  const { checker, imports, print } = createTypePrinter(program)
  const index = program.getSourceFile('src/index.ts') as ts.SourceFile
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(index) as ts.Symbol)

  const printProp = (props: ts.Type, name: string): string => {
    const declarations = (props.getProperty(name)?.declarations ?? []).filter(ts.isPropertySignature)
    const nodes = declarations.flatMap(({ type }) =>
      type && ts.isUnionTypeNode(type) ? type.types : (type ?? []),
    )
    if (!nodes.length) throw new Error(`No prop ${name}`)
    const doc = declarations
      .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration))
      .find(ts.isJSDoc)
    return `${doc ? `${doc.getText()}\n` : ''}${name}?: ${[...new Set([...nodes.map(print), 'undefined'])].join(' | ')}`
  }

  const interfaces = Object.entries<ElementDefinition>(definitions).map(
    ([name, { attributes, properties }]) => {
      const component = exported.find((symbol) => symbol.name === name) as ts.Symbol
      const [signature] = checker.getTypeOfSymbolAtLocation(component, index).getCallSignatures()
      const [parameter] = signature?.getParameters() ?? []
      const props = checker.getTypeOfSymbolAtLocation(parameter as ts.Symbol, index)
      const names = [...Object.keys(attributes), ...properties]
      return `${name}: {\n${names.map((prop) => printProp(props, prop)).join('\n')}\n}`
    },
  )
  const types = Object.entries<ElementDefinition>(definitions).map(
    ([name, { attributes }]) => `${name}: ${JSON.stringify(attributes)}`,
  )
  return `${[...imports].map(([path, names]) => `import type { ${[...names].join(', ')} } from '${path}'\n`).join('')}
export type ComponentName = keyof CustomElementPropsByName
export type AttributeType = 'text' | 'number' | 'boolean' | 'list' | 'json'
export interface CustomElementPropsByName {
${interfaces.join('\n')}
}
export interface AttributeTypesByName {
${types.join('\n')}
}
`
}
