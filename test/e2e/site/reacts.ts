import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { type BuildOptions, build } from 'esbuild'
import oldest from 'react-18/package.json' with { type: 'json' }
import pkg from '../../../package.json' with { type: 'json' }
import type * as Writers from './writers.js'

/** The folder of each supported React by its version: this repository's, and the oldest. */
const homes = new Map([
  [pkg.devDependencies.react, resolve('node_modules')],
  [oldest.dependencies.react, resolve('test/react-18/node_modules')],
])

export const reacts = [...homes.keys()]

/** The newest, or with `REACT_VERSIONS=all` each of them. */
export const triedReacts = process.env.REACT_VERSIONS === 'all' ? reacts : reacts.slice(0, 1)

/** Bundles the built package with a React version, as a partner does: by its `exports` and `imports`. */
export const bundle = async (react: string, options: BuildOptions): Promise<Map<string, string>> => {
  const home = homes.get(react)
  const { outputFiles = [] } = await build({
    bundle: true,
    write: false,
    outdir: '/',
    jsx: 'automatic',
    target: 'es2022',
    alias: { react: `${home}/react`, 'react-dom': `${home}/react-dom` },
    // The project's tsconfig would lead to the source.
    tsconfigRaw: {},
    ...options,
  })
  return new Map(outputFiles.map(({ path, text }) => [path, text]))
}

/** The functions of a partner's server with that React. */
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
