import { posix } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const FOLDER = 'without-tooltips'
const TRIGGER = 'tooltip/TermTrigger.js'
const COMPONENT = /^components\/(\w+)\/index\.js$/

type Modules = ReadonlyMap<string, Rolldown.OutputChunk>

/** Returns a module and all modules that it imports, directly or indirectly. `#` modules are not in the map. */
const findImports = (modules: Modules, file: string, found = new Set<string>()): Set<string> => {
  if (found.has(file)) return found
  found.add(file)
  // The browser requests what a client module imports.
  if (isClient(modules, file)) return found
  const { imports = [], dynamicImports = [] } = modules.get(file) ?? {}
  for (const imported of [...imports, ...dynamicImports]) findImports(modules, imported, found)
  return found
}

const isClient = (modules: Modules, file: string) => /^(['"])use client\1/.test(modules.get(file)?.code ?? '')

/** Whether the trigger is all that a component needs a browser for. `Term` is nothing but a trigger. */
const hasOnlyTrigger = (modules: Modules, entry: string) => {
  const browserModules = [...findImports(modules, entry)].filter(
    (file) => file.startsWith('#') || isClient(modules, file),
  )
  return `${browserModules}` === TRIGGER && !entry.includes('/Term/')
}

/** Returns the code of a module for the folder. Imports of modules that are not copied lead out of the folder. */
const moveImports = (file: string, code: string, copied: ReadonlySet<string>) =>
  code.replace(/^((?:import|export) .*from ")(\.[^"]+)(";)$/gm, (_, before, specifier, after) => {
    const target = posix.join(posix.dirname(file), specifier)
    const path = posix.relative(posix.dirname(file), copied.has(target) ? target : posix.join('..', target))
    return before + (path.startsWith('.') ? path : `./${path}`) + after
  })

/**
 * The plugin that builds the entries `ankr-approach/without-tooltips/<Name>`. Next.js with Turbopack ships each client module
 * that a Server Component imports, even if it is not rendered. So these entries are copies of the modules that import
 * `TermTrigger`, with a `TermTrigger` that is `undefined`.
 */
export const withoutTooltips = (): Plugin => ({
  name: 'without-tooltips',
  apply: 'build',
  generateBundle(_, bundle) {
    const modules: Modules = new Map(
      Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk]] : [])),
    )
    const entries = [...modules.keys()].filter(
      (file) => COMPONENT.test(file) && hasOnlyTrigger(modules, file),
    )
    const all = new Set(entries.flatMap((entry) => [...findImports(modules, entry)]))
    const copied = new Set([...all].filter((file) => findImports(modules, file).has(TRIGGER)))
    const emit = (fileName: string, source: string) =>
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/${fileName}`, source })
    for (const file of copied) {
      if (file !== TRIGGER) emit(file, moveImports(file, modules.get(file)?.code ?? '', copied))
    }
    emit(TRIGGER, 'export const TermTrigger = undefined;\n')
    for (const entry of entries) {
      emit(entry.replace(/js$/, 'd.ts'), `export * from '../../../${entry}'\n`)
    }
  },
})
