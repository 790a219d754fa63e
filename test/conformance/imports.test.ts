import { describe, expect, it } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { cycles, partOf, reachesInside, wrong } from '../support/arrows.js'
import { hasDirective, importsOf, modules } from '../support/modules.js'

const imports = modules.flatMap((file) => importsOf(file))
const found = (check: (one: (typeof imports)[number]) => string | undefined, list = imports) =>
  list.flatMap((one) => check(one) ?? [])

/** The modules that need the browser; everything else renders on a server alone. */
const CLIENT = [
  'src/components/FactQuote/CopyCitationIsland.ts',
  'src/components/InteropChecker/InteropFormIsland.ts',
  'src/components/ResilienceExplorer/ScenarioExplorerIsland.ts',
  'src/tooltip/Disclosure.tsx',
  'src/tooltip/TermTrigger.tsx',
]

describe('Imports', () => {
  it('every source file is read', () => {
    expect(modules.length).toBeGreaterThan(50)
    expect(
      imports.filter(({ to }) => to.startsWith('src/') && !to.endsWith('.css') && !modules.includes(to)),
    ).toEqual([])
  })

  it('lead only to lower layers', () => {
    expect(found(wrong)).toEqual([])
  })

  it('reach another component only through its entry', () => {
    expect(found(reachesInside)).toEqual([])
  })

  it('contain no cycle', () => {
    expect(cycles(imports)).toEqual([])
  })

  it('name only packages that a partner installs', () => {
    const declared = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies)]
    // The replacement of React for pages without it is bundled.
    const builtIn = (from: string, to: string) =>
      partOf(from) === 'custom-elements' && /^preact(\/|$)/.test(to)
    // Only users of Vue or Svelte import their declarations.
    const isDeclaration = (from: string) =>
      from.startsWith('src/custom-elements/frameworks/') && from.endsWith('.d.ts')
    const packages = imports
      .filter(({ from, to }) => !builtIn(from, to) && !isDeclaration(from))
      .filter(({ to }) => !to.startsWith('src/') && !/^(\.|virtual:)/.test(to))
      .map(({ to }) => to)
    const names = packages.map((to) => to.split('/', to.startsWith('@') ? 2 : 1).join('/'))
    expect([...new Set(names)].filter((name) => !declared.includes(name))).toEqual([])
  })

  it('of facts, locales and domain lead to no package', () => {
    const pure = /^src\/(domain\/|i18n\/locales\/|facts\/index)/
    const reached = new Set(modules.filter((file) => pure.test(file)))
    for (const file of reached)
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to)
    expect(reached.size).toBeGreaterThan(50)
    expect([...reached].filter((file) => !file.startsWith('src/'))).toEqual([])
  })
})

describe('"use client"', () => {
  it('appears only where the browser is needed', () => {
    expect(modules.filter((file) => hasDirective(file, 'use client'))).toEqual(CLIENT)
  })
})

/** The gates above, held against modules that break them. */
describe('Imports: seeded defects', () => {
  const findImports = (from: string, text: string) => importsOf(from, text)

  it.each([
    ['src/facts/library/x.ts', "import { Term } from '../../components/Term/index.js'"],
    ['src/i18n/x.tsx', "import { TermTrigger } from '../tooltip/index.js'"],
    ['src/ui/x.ts', "export * from '../components/Web3Explainer/index.js'"],
    ['src/tooltip/x.ts', "import '../ui/Heading.js'"],
    ['src/domain/interop/x.ts', "export const late = () => import('../../facts/index.js')"],
    ['src/domain/chains/x.ts', "import Default, { type Fact } from '../../facts/index.js'"],
    ['src/elsewhere/x.ts', "import { en } from '../i18n/locales/en.js'"],
  ])('in %s: %s is found', (from, text) => {
    expect(found(wrong, findImports(from, text))).toHaveLength(1)
  })

  it.each([
    ['src/shared/x.ts', "import type { Messages } from '../i18n/types.js'"],
    ['src/shared/x.ts', "import { type Messages } from '../i18n/types.js'"],
    ['src/shared/x.ts', "let words: import('../i18n/types.js').Messages"],
    ['src/domain/interop/x.ts', "import { invalid } from '../../shared/errors.js'"],
    ['src/i18n/locales/en/x.ts', "import { formats } from './formats.js'"],
  ])('allowed, in %s: %s is not reported', (from, text) => {
    expect(findImports(from, text)).toHaveLength(1)
    expect(found(wrong, findImports(from, text))).toEqual([])
  })

  it('an import from inside another component is found', () => {
    const list = findImports('src/components/A/A.tsx', "import '../Web3Explainer/Web3Explainer.js'")
    expect(found(reachesInside, list)).toHaveLength(1)
  })

  it('two modules that import each other are found', () => {
    const list = [
      ...findImports('src/shared/errors.ts', "import '../index.js'"),
      ...findImports('src/index.ts', "import './shared/errors.js'"),
    ]
    expect(cycles(list)).toEqual([['src/shared/errors.ts', 'src/index.ts', 'src/shared/errors.ts']])
  })
})
