import { describe, expect, it } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { cycles, partOf, reachesInside, wrong } from '../support/arrows.js'
import { hasDirective, importsOf, modules } from '../support/modules.js'

const imports = modules.flatMap((file) => importsOf(file))
const found = (check: (one: (typeof imports)[number]) => string | undefined, list = imports) =>
  list.flatMap((one) => check(one) ?? [])

/** The modules that need the browser; everything else renders on a server alone. */
const CLIENT = [
  'src/components/InteropChecker/CheckerPlace.ts',
  'src/components/ResilienceExplorer/ScenariosPlace.ts',
  'src/terms/Disclosure.tsx',
  'src/terms/Trigger.tsx',
]

describe('imports', () => {
  it('are all there to be read', () => {
    expect(modules.length).toBeGreaterThan(50)
    expect(
      imports.filter(({ to }) => to.startsWith('src/') && !to.endsWith('.css') && !modules.includes(to)),
    ).toEqual([])
  })

  it('only go down', () => {
    expect(found(wrong)).toEqual([])
  })

  it('reach another component through its entry', () => {
    expect(found(reachesInside)).toEqual([])
  })

  it('never go round in a circle', () => {
    expect(cycles(imports)).toEqual([])
  })

  it('of packages are those a partner installs', () => {
    const declared = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies)]
    // What stands in for React where a page has none is built in.
    const builtIn = (from: string, to: string) => partOf(from) === 'elements' && /^preact(\/|$)/.test(to)
    const packages = imports
      .filter(({ from, to }) => !builtIn(from, to))
      .filter(({ to }) => !to.startsWith('src/') && !to.startsWith('.'))
      .map(({ to }) => to)
    const names = packages.map((to) => to.split('/', to.startsWith('@') ? 2 : 1).join('/'))
    expect([...new Set(names)].filter((name) => !declared.includes(name))).toEqual([])
  })

  it('of React stay out of content, locales and the pure parts', () => {
    const pure = ['content', 'locales', 'interop', 'resilience', 'chains', 'errors']
    const packaged = imports.filter(({ from, to, typeOnly }) => {
      return !typeOnly && !to.startsWith('src/') && pure.includes(partOf(from) ?? '')
    })
    expect(packaged).toEqual([])
  })
})

describe('“use client”', () => {
  it('stands only where the browser is needed', () => {
    expect(modules.filter((file) => hasDirective(file, 'use client'))).toEqual(CLIENT)
  })
})

/** The gates above, held against modules that break them. */
describe('a planted defect is seen', () => {
  const plant = (from: string, text: string) => importsOf(from, text)

  it.each([
    ['src/content/facts/x.ts', "import { en } from '../../locales/en/index.js'"],
    ['src/locales/format.ts', "import { facts } from '../content/index.js'"],
    ['src/primitives/x.ts', "export * from '../components/Web3Explainer/index.js'"],
    ['src/terms/x.ts', "import '../primitives/Heading.js'"],
    ['src/interop/x.ts', "export const late = () => import('../content/index.js')"],
    ['src/chains/x.ts', "import Default, { type Fact } from '../content/index.js'"],
    ['src/elsewhere/x.ts', "import { en } from '../locales/en/index.js'"],
  ])('in %s: %s', (from, text) => {
    expect(found(wrong, plant(from, text))).toHaveLength(1)
  })

  it.each([
    ['src/content/x.ts', "import type { Messages } from '../locales/types.js'"],
    ['src/content/x.ts', "import { type Messages } from '../locales/types.js'"],
    ['src/content/x.ts', "let words: import('../locales/types.js').Messages"],
    ['src/interop/x.ts', "import { invalid } from '../errors.js'"],
    ['src/locales/en/x.ts', "import { core } from './core.js'"],
  ])('and what is allowed is let through, in %s: %s', (from, text) => {
    expect(plant(from, text)).toHaveLength(1)
    expect(found(wrong, plant(from, text))).toEqual([])
  })

  it('where a component reaches inside another', () => {
    const list = plant('src/components/A/A.tsx', "import '../Web3Explainer/Web3Explainer.js'")
    expect(found(reachesInside, list)).toHaveLength(1)
  })

  it('where two modules import each other', () => {
    const list = [
      ...plant('src/errors.ts', "import './index.js'"),
      ...plant('src/index.ts', "import './errors.js'"),
    ]
    expect(cycles(list)).toEqual([['src/errors.ts', 'src/index.ts', 'src/errors.ts']])
  })
})
