import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pkg from '../../../package.json' with { type: 'json' }

if (!existsSync('dist/index.js')) throw new Error('The package is not built: run `npm run build` first.')

/** The names that a pattern such as `./elements/*` matches, from the files of its target. */
const expand = (target: string): string[] => {
  const [before = '', after = ''] = target.replace('./', '').split('*')
  // In `exports`, the asterisk also matches slashes: `./*.css` includes `./themes/tide.css`.
  const folders = before.endsWith('/locales/')
    ? ['', '*/']
    : before.endsWith('/elements/')
      ? ['', 'locales/']
      : after === '.css'
        ? ['', 'themes/', 'bridges/']
        : ['']
  return globSync(folders.map((folder) => `${before}${folder}*${after}`))
    .map((file) => file.replaceAll('\\', '/').slice(before.length, -after.length))
    .sort()
}

type Target = string | { types: string; default: string }

/** Each export and its files. Patterns are expanded. */
const all = Object.entries<Target>(pkg.exports).flatMap(
  ([name, target]): [name: string, files: string[]][] => {
    const files = typeof target === 'string' ? [target] : Object.values(target)
    const names = name.includes('*') ? expand(files.at(-1) as string) : ['']
    return names.map((match) => [
      name.replace('*', match),
      files.map((file) => file.replace('./', '').replace('*', match)),
    ])
  },
)
const isEmbed = (files: string[]) => files.some((file) => file.startsWith('dist/embed/'))

export const exported = all.filter(([, files]) => !isEmbed(files))

/** The same for pages without React. */
export const embedded = all.filter(([, files]) => isEmbed(files))

/** The built files except `dist/embed`, a separate build with separate tests. */
export const builtFiles = (suffix: string): string[] =>
  globSync(`dist/**/*${suffix}`, { exclude: ['dist/embed/**'] }).sort()

export const read = (file: string): string => readFileSync(file, 'utf8')

/** What a built module or declaration imports, statically or not. */
export const specifiers = (file: string): string[] =>
  [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(["'])([^"'\s,]+)\1/g)].map(
    ([, , specifier = '']) => specifier,
  )

/** The files that the package's own `imports` name: all, or the first that one of these conditions leads to. */
export const resolveImport = (specifier: string, conditions?: readonly string[]): string[] => {
  const imports: Record<string, Record<string, string>> = pkg.imports
  const match = specifier.replace(/^#server\//, '')
  const all = Object.entries(imports[specifier] ?? imports['#server/*'] ?? {})
  const met = conditions ? all.filter(([condition]) => conditions.includes(condition)).slice(0, 1) : all
  return met.map(([, file]) => file.replace('./', '').replace('*', match))
}

const neighbour = (file: string, specifier: string) =>
  file.endsWith('.d.ts')
    ? join(dirname(file), specifier.replace(/\.js$/, '.d.ts'))
    : join(dirname(file), specifier)

/** The files that lead on from these, themselves included, as far as `stop` lets it. */
export const reach = (
  files: string[],
  stop: (file: string) => boolean = () => false,
  conditions?: readonly string[],
): Set<string> => {
  const seen = new Set<string>()
  const queue = [...files]
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    if (stop(file)) continue
    for (const specifier of specifiers(file)) {
      if (specifier.startsWith('.')) queue.push(neighbour(file, specifier))
      if (specifier.startsWith('#')) queue.push(...resolveImport(specifier, conditions))
    }
  }
  return seen
}

export const isClient = (file: string): boolean => /^\s*(['"])use client\1/.test(read(file))
