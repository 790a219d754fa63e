import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as definitions from '../../../src/custom-elements/definitions.js'
import { names } from '../../support/cases.js'
import type { Name } from '../../support/components.js'
import { bundle } from './bundle.js'
import { isClient, reach, read } from './dist.js'

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length

const STATIC_IMPORT = /(?:\bfrom|(?:^|[;}])import)\s*["'](\.[^"']+)["']/g

/** A module of `dist/embed` and its static imports. */
export const reachEmbedded = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of read(file).matchAll(STATIC_IMPORT)) {
    reachEmbedded(join(dirname(file), path), seen)
  }
  return seen
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

/** What a page without React downloads before interaction: each file is compressed on its own. */
export const embeddedSize = (file: string, loaded: ReadonlySet<string> = new Set()): number =>
  sum([...reachEmbedded(file)].filter((part) => !loaded.has(part)).map((part) => gzipped(read(part))))

/** The size of the client modules that a Server Component leads to. */
const serverSize = async (entry: string): Promise<number> => {
  const clients = [...reach([entry], isClient, ['react-server', 'default'])].filter(isClient)
  if (clients.length === 0) return 0
  const code = clients.map((file, index) => `export * as client${index} from '${join(process.cwd(), file)}'`)
  return gzipped((await bundle(code.join('\n'))).initial)
}

const measureComponent = async (name: Name) => {
  const { initial } = await bundle(`export { ${name} } from 'ankr-approach/${name}'`)
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every component is measured
  const { tag } = definitions[name]
  return {
    js: gzipped(initial),
    css: gzipped(read(`dist/${name}.css`)),
    server: await serverSize(`dist/components/${name}/index.js`),
    element: embeddedSize(`dist/embed/${tag}.js`, reachEmbedded('dist/embed/embed.js')),
  }
}

/**
 * The sizes of the built package in bytes, compressed with gzip, without React. `js` is loaded before interaction with a
 * component from its own path, `server` with a Server Component, `element` in addition to `embed.js`, and `tooltip` once, when
 * the browser is idle or on the first interaction.
 */
export const measureSizes = async () => {
  const components: [Name, Awaited<ReturnType<typeof measureComponent>>][] = []
  for (const name of names) components.push([name, await measureComponent(name)])
  const { lazy } = await bundle(`export { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'`)
  return {
    styles: gzipped(read('dist/styles.css')),
    embed: embeddedSize('dist/embed/embed.js'),
    tooltip: gzipped(lazy),
    components: Object.fromEntries(components) as Record<Name, (typeof components)[number][1]>,
  }
}
