import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtFiles, exported, isClient, reach, read } from './support/dist.js'

const toSource = (file: string) => file.replace(/^dist\//, 'src/').replace(/\.js$/, '')

const entries = exported.flatMap(([, files]) => files.filter((file) => file.endsWith('.js')))
/** What a server component may run: as far as the first client module. */
const onServer = [...reach(entries, isClient, ['react-server', 'default'])]

/** State, effects, context, or a function given to an element: none of it exists in a server component. */
const HOOK = /\buse[A-Z]\w*\(|\bcreateContext\(|\bextends (?:Pure)?Component\b/
const BROWSER = new RegExp(`${HOOK.source}|\\bref\\b\\s*[:=,}]|\\bon[A-Z]\\w+\\s*[:=]|#hydrate|#server-html`)

test('Build: keeps every `use client` and adds none', () => {
  const source = globSync('src/**/*.{ts,tsx}')
    .filter(isClient)
    .map((file) => file.replace(/\.tsx?$/, ''))
  const built = builtFiles('.js').filter(isClient).map(toSource)
  expect(built.length).toBeGreaterThan(0)
  expect(built.sort()).toEqual(source.sort())
})

test('Build: modules that a Server Component may run use no hook', () => {
  expect(onServer.length).toBeGreaterThan(10)
  expect(onServer.filter((file) => !isClient(file) && HOOK.test(read(file)))).toEqual([])
})

test('Build: `use client` appears only where the browser is needed and where the client starts', () => {
  const clients = builtFiles('.js').filter(isClient)
  expect(clients.filter((file) => !BROWSER.test(read(file)))).toEqual([])
  expect(clients.filter((file) => !onServer.includes(file))).toEqual([])
})

test('Build: components without terms and choices lead to no client module', () => {
  const idle = [
    'Audiences',
    'Callout',
    'ChainGrid',
    'DecentralizationStats',
    'Glossary',
    'Sources',
    'WebGenerations',
  ]
  const found = idle.map((name) => [name, [...reach([`dist/components/${name}/index.js`])].filter(isClient)])
  expect(found).toEqual(idle.map((name) => [name, []]))
})
