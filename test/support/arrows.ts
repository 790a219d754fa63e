import type { Import } from './modules.js'

/** The layers of the library, and the layers that each may import, except for types. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  index: ['components', 'facts'],
  html: ['index', 'custom-elements', 'islands', 'shared'],
  'server-html': ['components', 'islands', 'shared'],
  'custom-elements': ['components', 'ui', 'islands', 'tooltip', 'facts', 'i18n', 'shared'],
  components: ['server-html', 'ui', 'islands', 'tooltip', 'facts', 'i18n', 'domain', 'shared'],
  ui: ['facts', 'i18n', 'domain', 'shared'],
  islands: ['tooltip', 'shared'],
  tooltip: ['facts', 'i18n', 'shared'],
  facts: ['i18n', 'domain', 'shared'],
  i18n: ['facts', 'domain', 'shared'],
  domain: ['shared'],
  shared: [],
  theme: [],
}

/** The part a module belongs to: its folder, or for a module beside the folders its own name. */
export const partOf = (module: string): string | undefined => /^src\/([\w-]+)/.exec(module)?.[1]

const componentOf = (module: string) => /^src\/components\/(\w+)\//.exec(module)?.[1]

/** What is wrong with an import, in words; `undefined` where nothing is. */
export const wrong = ({ from, to, typeOnly }: Import): string | undefined => {
  const [upper, lower] = [partOf(from), partOf(to)]
  if (!upper || !(upper in arrows)) return `${from} is in no known part`
  // A package, which another gate accounts for.
  if (!to.startsWith('src/')) return undefined
  if (!lower || !(lower in arrows)) return `${from} imports ${to}, which is in no known part`
  if (typeOnly) return undefined
  if (upper !== lower) {
    return arrows[upper]?.includes(lower)
      ? undefined
      : `${from} imports ${to}: ${upper} may not import ${lower}`
  }
  return undefined
}

/** A component that another is made of may be imported, through its entry alone. */
export const reachesInside = ({ from, to, typeOnly }: Import): string | undefined => {
  const [own, other] = [componentOf(from), componentOf(to)]
  if (typeOnly || !other || own === other || to.endsWith(`/${other}/index.ts`)) return undefined
  // An island mounts one part of a component, and the check of attributes lists the values that a component accepts.
  if (/^src\/custom-elements\/(islands\/|checkAttributes\.ts$)/.test(from)) return undefined
  return `${from} reaches inside ${other}: ${to}`
}

/** Returns every cycle of imports, types included, as the modules on it. */
export const cycles = (imports: readonly Import[]): string[][] => {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) {
    if (to.startsWith('src/')) next.set(from, [...(next.get(from) ?? []), to])
  }
  const found: string[][] = []
  const done = new Set<string>()
  const visit = (module: string, path: string[]) => {
    const at = path.indexOf(module)
    if (at >= 0) return void found.push([...path.slice(at), module])
    if (done.has(module)) return
    for (const to of next.get(module) ?? []) visit(to, [...path, module])
    done.add(module)
  }
  for (const module of next.keys()) visit(module, [])
  return found
}
