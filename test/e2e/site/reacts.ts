import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { type BuildOptions, build } from 'esbuild'
import oldest from 'react-18/package.json' with { type: 'json' }
import pkg from '../../../package.json' with { type: 'json' }
import type * as Writers from './writers.js'

/** Where each React is that partners may bring, by its version: our own, and the oldest. */
const homes = new Map([
  [pkg.devDependencies.react, resolve('node_modules')],
  [oldest.dependencies.react, resolve('test/react-18/node_modules')],
])

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
export const server = async (react: string): Promise<typeof Writers> => {
  const files = await bundle(react, {
    entryPoints: { server: 'test/e2e/site/writers.tsx' },
    platform: 'node',
    format: 'cjs',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const run = compileFunction(files.get('/server.js') ?? '', ['module', 'require'], { filename: 'server.js' })
  const module = { exports: {} as typeof Writers }
  run(module, createRequire(import.meta.url))
  return module.exports
}
