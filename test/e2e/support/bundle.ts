import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

/** The oldest supported React, and the version of this repository. */
export const reacts = ['18', '19'] as const
export type ReactMajor = (typeof reacts)[number]

const folderOf = (react: ReactMajor) => (react === '18' ? 'test/react-18/node_modules' : 'node_modules')

/** As a partner's production build: the built package, by its `exports` and `imports`, and one React for all. */
const options = (react: ReactMajor): BuildOptions => ({
  bundle: true,
  target: 'es2022',
  minify: true,
  // Not the project's tsconfig, because its paths lead to the source.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  alias: {
    'ankr-approach/html': resolve('dist/html/index.js'),
    'ankr-approach': resolve('dist/index.js'),
    react: resolve(folderOf(react), 'react'),
    'react-dom': resolve(folderOf(react), 'react-dom'),
  },
  define: { 'process.env.NODE_ENV': '"production"' },
})

/** A script for a browser and its lazy chunks, by address below `at`. The script itself is `<at>/client.js`. */
export const bundle = async (
  entry: string,
  react: ReactMajor,
  at: string,
): Promise<Map<string, Uint8Array>> => {
  const { outputFiles } = await build({
    ...options(react),
    entryPoints: { client: entry },
    outdir: at,
    splitting: true,
    format: 'esm',
    write: false,
  })
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]))
}

/** The exports of a module as a server has them with this React. */
export const onServer = async <Exports>(entry: string, react: ReactMajor): Promise<Exports> => {
  const { outputFiles } = await build({
    ...options(react),
    entryPoints: [entry],
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  const module = { exports: {} as Exports }
  const run = new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')
  run(module, module.exports, createRequire(import.meta.url))
  return module.exports
}
