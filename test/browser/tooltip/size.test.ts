import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { inline } from '../../support/inline.js'

const bytes = async (file: string, external: string[]) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../../src/tooltip/${file}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    external: ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client', ...external],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    plugins: [inline],
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

test('Tooltip: a trigger costs at most 1000 bytes before interaction', async () => {
  expect(await bytes('TermTrigger.tsx', ['./engine.js'])).toBeLessThanOrEqual(1000)
})

test('Tooltip: the engine costs at most 23 KiB, by esbuild', async () => {
  expect(await bytes('engine.tsx', ['./describeTrigger.js', './definitionTexts.js'])).toBeLessThanOrEqual(
    23 * 1024,
  )
})
