import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { type BuildOptions, build } from 'esbuild'

const native = createRequire(import.meta.url)

/** Where each React is that partners may bring, by its version: our own, and the oldest. */
const homes = new Map(
  ['node_modules', 'test/react-18/node_modules'].map((path): [version: string, home: string] => {
    const home = resolve(path)
    return [native(`${home}/react/package.json`).version, home]
  }),
)

export const reacts = [...homes.keys()]

/** What a partner's bundler makes of the built package with a React of theirs: by its `exports` and `imports`. */
export const bundle = async (react: string, options: BuildOptions): Promise<Map<string, string>> => {
  const home = homes.get(react)
  const { outputFiles = [] } = await build({
    bundle: true,
    write: false,
    outdir: '/',
    jsx: 'automatic',
    target: 'es2022',
    alias: { react: `${home}/react`, 'react-dom': `${home}/react-dom` },
    // Ours would lead to the source.
    tsconfigRaw: {},
    ...options,
  })
  return new Map(outputFiles.map(({ path, text }) => [path, text]))
}

/** What a server of a partner's with that React can do. */
export const server = async (react: string): Promise<typeof import('./writers.js')> => {
  const files = await bundle(react, {
    entryPoints: { server: 'test/gauntlet/site/writers.tsx' },
    platform: 'node',
    format: 'cjs',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const run = compileFunction(files.get('/server.js') ?? '', ['module', 'require'], { filename: 'server.js' })
  const module = { exports: {} as typeof import('./writers.js') }
  run(module, native)
  return module.exports
}
