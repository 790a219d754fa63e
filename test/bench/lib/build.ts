import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import { copyFile } from './copy.ts'
import { here, repository, type Variant, work } from './places.ts'
import { asRendered, type Rendered, renderer } from './renderer.ts'

const kinds = ['page', 'badge', 'terms', 'growth'] as const
export type Kind = (typeof kinds)[number]

/** Where a part of the page is written, in a variant that does not bring its own. */
const fallback: Record<string, string> = {
  Tip: 'variants/hand/Tip.tsx',
  Layout: 'variants/hand/Layout.tsx',
  Page: 'app/Page.tsx',
  Badge: 'app/Badge.tsx',
  Terms: 'app/Terms.tsx',
  server: 'app/renderNode.tsx',
}

const ownFile = (variant: Variant, name: string) =>
  ['tsx', 'ts'].map((ending) => join(here, 'variants', variant.name, `${name}.${ending}`)).find(existsSync)

/** Resolves `bench:copy`, and `bench:<part>` to the variant's own file where there is one. */
const parts = (variant: Variant): Plugin => ({
  name: 'bench-parts',
  enforce: 'pre',
  resolveId(id) {
    if (id === 'bench:copy') return copyFile
    if (!id.startsWith('bench:')) return
    const name = id.slice('bench:'.length)
    return ownFile(variant, name) ?? join(here, fallback[name] as string)
  },
})

/**
 * What an app has anyway, in chunks of their own: React with the call that starts it, and what the bundler writes to join
 * modules and to import them later.
 */
const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|app[\\/]hydrate\.tsx/ },
  { name: 'bundler', test: /vite\/preload-helper|rolldown[\\/]runtime/ },
]

/** Radix as npm installs it for our package, where the peers' own pins would have two versions of its parts on one page. */
const radix = (variant: Variant): Plugin => ({
  name: 'bench-radix',
  enforce: 'pre',
  resolveId(id) {
    const isOurs = variant.packages.some((name) => /^(ankr-approach|@radix-ui\/react-tooltip)$/.test(name))
    if (!isOurs || !id.startsWith('@radix-ui/')) return undefined
    return this.resolve(id, join(repository, 'package.json'), { skipSelf: true })
  },
})

const configOf = async (variant: Variant, out: string): Promise<InlineConfig> => ({
  root: here,
  configFile: false,
  publicDir: false,
  resolve: { dedupe: ['react', 'react-dom'] },
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    parts(variant),
    radix(variant),
    (await import('@vitejs/plugin-react')).default(),
    ...(variant.tailwind ? [(await import('@tailwindcss/vite')).default()] : []),
  ],
  build: { outDir: out, emptyOutDir: true, target: 'es2022', manifest: true, modulePreload: false },
})

/** A file of the build, by its role on the page. */
export interface Built {
  /** The entry, first, and what it imports of its own. */
  initial: string[]
  react: string[]
  bundler: string[]
  lazy: string[]
  css: string[]
}

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}

const readManifest = (out: string): Built => {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
  const chunks = Object.values(manifest)
  const entry = chunks.find(({ isEntry }) => isEntry) as Chunk
  const first = new Set<Chunk>()
  const visit = (chunk: Chunk) => {
    if (first.has(chunk)) return
    first.add(chunk)
    for (const name of chunk.imports ?? []) visit(manifest[name] as Chunk)
  }
  visit(entry)
  const isReact = ({ file }: Chunk) => /\/react-/.test(file)
  const isBundler = ({ file }: Chunk) => /\/(bundler|rolldown-runtime)-/.test(file)
  const scripts = (list: Iterable<Chunk>) =>
    [...new Set([...list].map(({ file }) => file))].filter((file) => file.endsWith('.js'))
  return {
    initial: scripts([...first].filter((chunk) => !isReact(chunk) && !isBundler(chunk))),
    react: scripts([...first].filter(isReact)),
    bundler: scripts([...first].filter(isBundler)),
    lazy: scripts(chunks.filter((chunk) => !first.has(chunk))),
    css: [...new Set([...first].flatMap(({ css = [] }) => css))],
  }
}

/**
 * A static page has sheets, and a script only if the variant brings one, or if terms are to be counted. What writes it stays
 * on the server.
 */
const staticEntry = (variant: Variant, kind: Kind) => {
  const sheets = (kind === 'badge' && ownFile(variant, 'badge-sheets')) || ownFile(variant, 'sheets')
  const counted = kind === 'terms' ? join(here, 'app/terms-static.ts') : undefined
  const scripts = [ownFile(variant, 'client'), counted].filter((file) => file !== undefined)
  const file = join(work, `${variant.name}-${kind}.js`)
  const imports = [sheets, ...scripts].filter((path) => path !== undefined)
  writeFileSync(file, imports.map((path) => `import ${JSON.stringify(path)}\n`).join(''))
  return { file, hasScript: scripts.length > 0 }
}

const client = async (variant: Variant, kind: Kind): Promise<Built> => {
  const { build } = await import('vite')
  const out = join(work, 'dist', variant.name, kind)
  const config = await configOf(variant, out)
  const alone = variant.static ? staticEntry(variant, kind) : undefined
  await build({
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        input: alone?.file ?? join(here, `app/${kind}-client.tsx`),
        output: { codeSplitting: { groups } },
      },
    },
  })
  const built = readManifest(out)
  return alone && !alone.hasScript ? { ...built, initial: [], react: [], bundler: [], lazy: [] } : built
}

/** What a server runs: all in one file but React. */
const server = async (variant: Variant): Promise<void> => {
  const { build } = await import('vite')
  const out = join(work, 'dist', variant.name, 'server')
  const config = await configOf(variant, out)
  await build({
    ...config,
    ssr: { noExternal: true, external: ['react', 'react-dom'] },
    build: {
      ...config.build,
      manifest: false,
      ssr: true,
      rolldownOptions: {
        input: {
          server: variant.static ? (ownFile(variant, 'html') as string) : join(here, 'app/server.tsx'),
        },
        output: { entryFileNames: '[name].mjs', codeSplitting: false },
      },
    },
  })
}

const documentOf = ({ initial, react, bundler, css }: Built, { head, html }: Rendered) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reference page</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width">` +
  css.map((file) => `<link rel="stylesheet" href="${file}">`).join('') +
  [...initial.slice(1), ...react, ...bundler]
    .map((file) => `<link rel="modulepreload" href="${file}">`)
    .join('') +
  initial
    .slice(0, 1)
    .map((file) => `<script type="module" src="${file}"></script>`)
    .join('') +
  `${head}</head><body><div id="root">${html}</div></body></html>`

export type Builds = Partial<Record<Kind, Built>>

/** Builds a variant for the browser and the server, and writes its pages. */
export const buildVariant = async (variant: Variant): Promise<Builds> => {
  const root = join(work, 'dist', variant.name)
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  await server(variant)
  const { page, badge, terms } = await renderer(variant)
  const empty = () => asRendered('')
  const rendered = { page, badge, terms: variant.static ? () => terms(1) : empty, growth: empty }
  const builds: Builds = {}
  for (const kind of kinds) {
    if (kind === 'growth' && !ownFile(variant, 'Growth')) continue
    const built = await client(variant, kind)
    writeFileSync(join(root, kind, 'index.html'), documentOf(built, rendered[kind]()))
    builds[kind] = built
  }
  return builds
}
