import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** The imports of a file that lead into `dist`, and so do not exist before the first build. */
const builtImports = (file: string, text: string) =>
  ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => /^(\.{1,2}\/)+dist\//.test(fileName))
    .map(({ fileName }) => `${file}: ${fileName}`)

const typechecked = globSync(['src/**/*.{ts,tsx}', 'stories/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'], {
  exclude: ['**/node_modules/**', 'test/consumers/*/*/**', 'test/bench/**'],
})

test('Fresh clone: no file that tsc checks imports from dist, which does not exist yet', () => {
  expect(typechecked.length).toBeGreaterThan(500)
  expect(typechecked.flatMap((file) => builtImports(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('Fresh clone, seeded: an import from dist is found', () => {
  expect(builtImports('a.ts', `import { x } from '../../dist/index.js'`)).toEqual([
    'a.ts: ../../dist/index.js',
  ])
})
