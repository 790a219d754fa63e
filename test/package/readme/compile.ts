import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

const config = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  // An import that a block shows and does not use is no defect of the block.
  { noUnusedLocals: false, noUnusedParameters: false },
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
)

const messageOf = ({ file, start = 0, messageText }: ts.Diagnostic): string => {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
}

/**
 * Type-checks modules that exist only as text, as if they were beside `tsconfig.json`. Returns the errors of each, in order.
 */
export const typeCheck = (modules: readonly string[]): string[][] => {
  const files = new Map(
    modules.map((code, index) => [resolve(`readme-${index}.tsx`), `${code}\nexport {}\n`]),
  )
  const options: ts.CompilerOptions = { ...config?.options, incremental: false }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file)
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version, true, ts.ScriptKind.TSX)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].map((file) => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      messageOf,
    )
  })
}

/** The syntax errors of a module with imports that are not installed here. */
export const syntaxErrors = (code: string): string[] =>
  (
    ts.transpileModule(code, {
      reportDiagnostics: true,
      fileName: join(dirname('.'), 'block.tsx'),
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext },
    }).diagnostics ?? []
  ).map(messageOf)
