import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const SPECIFIER = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

/** The packages that the declarations of an entry lead to. */
const packages = (entry: string) => {
  const seen = new Set<string>()
  const found = new Set<string>()
  const queue = [resolve('dist', entry)]
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
      const target = resolve(dirname(file), specifier.replace(/\.js$/, '.d.ts'))
      if (!specifier.startsWith('.')) found.add(specifier)
      else if (existsSync(target)) queue.push(target)
      else throw new Error(`${file} imports ${specifier}`)
    }
  }
  return [...found]
}

test.each(['custom-elements/index.d.ts', 'facts/index.d.ts', 'domain/interop/index.d.ts'])(
  '%s: its declarations import no package, so Vue, Svelte and Angular need no @types/react',
  (entry) => {
    expect(packages(entry)).toEqual([])
  },
)

test('custom-elements/props.d.ts: each prop has the type that it has in the source', () => {
  const file = resolve('test/package/virtual.ts')
  // A logo is a node of React in a component, and unknown in an element: of it, one direction is checked. An attribute may be
  // missing, so a required prop is optional in an element.
  const source = `
    import type { CustomElementPropsByName as Built } from '../../dist/custom-elements/props.js'
    import type { CustomElementPropsByName as Source } from '../../src/custom-elements/props.js'
    type Name = keyof Built & keyof Source
    type Shared<From, Keys> = { [Name in keyof From]: Partial<Pick<From[Name], keyof Keys[Name & keyof Keys] & keyof From[Name]>> }
    declare const built: Built, source: Shared<Source, Built>
    export const narrower: { [Key in Name]: Built[Key] } = source
    export const wider: Omit<Shared<Source, Built>, 'ChainGrid'> = built
    export const everyElement: Record<keyof Source, unknown> = built`
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.Latest) : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], options, host)
  const errors = program.getSemanticDiagnostics(program.getSourceFile(file))
  expect(errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})
