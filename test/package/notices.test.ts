import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { notices } from '../../scripts/notices.js'

let root: string

/** Bundles a module with the packages beside it to the folder's `dist`. */
const bundle = async (code: string, empty = true): Promise<string | undefined> => {
  writeFileSync(join(root, 'entry.js'), code)
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [notices()],
    build: { lib: { entry: 'entry.js', formats: ['es'], fileName: 'out' }, emptyOutDir: empty },
    resolve: { alias: { preact: resolve('node_modules/preact'), clsx: resolve('node_modules/clsx') } },
  })
  const file = join(root, 'dist/THIRD-PARTY-NOTICES.txt')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const named = (text = '') => [...text.matchAll(/^(\S+ \d\S* \(.+\))$/gm)].map(([heading]) => heading)

const version = (name: string) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version

const writePackage = (manifest: Record<string, string>, licence?: string) => {
  const folder = join(root, 'node_modules/planted')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'planted', main: 'index.js', ...manifest }),
  )
  writeFileSync(join(folder, 'index.js'), 'export const planted = () => document.title')
  if (licence) writeFileSync(join(folder, 'LICENSE'), licence)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'notices-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('Third-party notices: name each bundled package with its license, and no other', async () => {
  const text = await bundle(
    `import { h } from 'preact'\nimport { clsx } from 'clsx'\nexport const a = h('p')`,
  )
  expect(named(text)).toEqual([`preact ${version('preact')} (MIT)`])
  expect(text).toContain('Permission is hereby granted')
})

test('Third-party notices: none without bundled packages', async () => {
  expect(await bundle('export const a = 1')).toBeUndefined()
})

test('Third-party notices: a second build to the same folder adds its packages', async () => {
  await bundle(`export { h } from 'preact'`)
  const text = await bundle(`export { clsx } from 'clsx'`, false)
  expect(named(text)).toEqual([`clsx ${version('clsx')} (MIT)`, `preact ${version('preact')} (MIT)`])
})

test('Third-party notices: a package without a license fails the build', async () => {
  writePackage({ version: '1.0.0', license: 'MIT' }, 'Do as you like.')
  expect(named(await bundle(`export * from 'planted'`))).toEqual(['planted 1.0.0 (MIT)'])
  writePackage({ version: '1.0.0' })
  await expect(bundle(`export * from 'planted'`)).rejects.toThrow('planted is bundled, and says no licence.')
})
