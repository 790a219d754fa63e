import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import * as library from 'ankr-approach'
import * as content from 'ankr-approach/facts'
import { expect, it } from 'vitest'

const components = globSync('src/components/*/index.ts')
  .map((file) => basename(dirname(file)))
  .sort()

it('index: exports the components, three functions, and nothing else', () => {
  expect(Object.keys(library)).toEqual([...components, 'collectFacts', 'defineFacts', 'getFactAge'])
})

it('index: names its exports one by one, values, then types, without star or default', () => {
  const source = readFileSync('src/index.ts', 'utf8')
  expect(source).not.toMatch(/export \*|export default|^import /m)
  expect(source.split('\n').filter(Boolean)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^export type \{/)]),
  )
})

it('index: exports the props of every component', () => {
  const source = readFileSync('src/index.ts', 'utf8')
  for (const name of components) expect(source).toMatch(new RegExp(`\\b${name}Props\\b`))
})

it('facts entry: exports the model', () => {
  expect(Object.keys(content).sort()).toEqual([
    'collectFacts',
    'daysBetween',
    'defineFacts',
    'facts',
    'factsToJsonLd',
    'getFactAge',
    'glossary',
    'sources',
  ])
})

it('locales: every language is exported by its code, and by default', async () => {
  const folders = globSync('src/i18n/locales/*.ts').map((file) => basename(file, '.ts'))
  expect(folders).toContain('en')
  for (const code of folders) {
    const language: Record<string, { code: string }> = await import(`../../src/i18n/locales/${code}.ts`)
    expect(Object.keys(language).sort()).toEqual(['default', code.replace(/-(\w+)/, '$1')].sort())
    expect(language.default?.code).toBe(code)
  }
})
