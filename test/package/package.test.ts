import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { folders } from '../support/cases.js'
import { builtFiles, embedded, exported, reach, read, resolveImport, specifiers } from './support/dist.js'

const entries = (suffix: string) =>
  exported.flatMap(([, files]) => files.filter((file) => file.endsWith(suffix)))

test('Package exports: every component has an entry, an element and a stylesheet', () => {
  const names = exported.map(([name]) => name)
  for (const component of folders) {
    expect(names).toContain(`./${component}`)
    expect(names).toContain(`./${component}.css`)
    expect(embedded.map(([name]) => name)).toContain(`./elements/${component}`)
  }
})

test('Package exports: every target is a built file', () => {
  expect(exported.length).toBeGreaterThan(5)
  expect(exported.flatMap(([, files]) => files).filter((file) => !existsSync(file))).toEqual([])
})

test('Package imports: every target is a built file', () => {
  const targets = builtFiles('.js')
    .flatMap(specifiers)
    .filter((specifier) => specifier.startsWith('#'))
    .flatMap((specifier) => resolveImport(specifier))
  expect(targets.length).toBeGreaterThan(5)
  expect(targets.filter((file) => !existsSync(file))).toEqual([])
})

test('Package files: every built file is reachable from an export, except licenses and documentation', () => {
  const wanted = new Set([
    ...[...reach(entries('.js')), ...reach(entries('.d.ts')), ...entries('.css'), ...entries('.json')],
    ...entries('.svg'),
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/llms.txt',
    ...builtFiles('.md').filter((file) => file.startsWith('dist/docs/')),
    // The types of the modules of `dist/embed`.
    ...reach(embedded.flatMap(([, files]) => files.filter((file) => file.endsWith('.d.ts')))),
  ])
  expect(builtFiles('').filter((file) => /\.\w+$/.test(file) && !wanted.has(file))).toEqual([])
})

test.each(['production', 'development'])('Package modules: each loads in plain Node, in %s', (mode) => {
  const modules = exported
    .filter(([, files]) => files.some((file) => file.endsWith('.js')))
    .map(([name]) => name.replace('.', pkg.name))
  const script = `for (const name of ${JSON.stringify(modules)}) console.log(name, Object.keys(await import(name)).length)`
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: mode, NODE_OPTIONS: '' },
  })
  const lines = output.trim().split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(modules)
  expect(lines.filter((line) => line.endsWith(' 0'))).toEqual([])
})

test('Package modules: import only dependencies of the manifest, and no stylesheet', () => {
  const named = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies })
  const outside = builtFiles('.js')
    .flatMap(specifiers)
    .filter((specifier) => !/^[.#]/.test(specifier))
  const strangers = outside.filter(
    (specifier) => !named.some((name) => `${specifier}/`.startsWith(`${name}/`)),
  )
  expect(strangers).toEqual([])
  expect(
    builtFiles('.js')
      .flatMap(specifiers)
      .filter((specifier) => specifier.endsWith('.css')),
  ).toEqual([])
  expect(
    Object.keys(pkg.dependencies).filter(
      (name) => !outside.some((specifier) => `${specifier}/`.startsWith(`${name}/`)),
    ),
  ).toEqual([])
})

test('Package modules: leave process.env.NODE_ENV to the partner’s bundler', () => {
  const branches = builtFiles('.js').filter((file) => read(file).includes('process.env.NODE_ENV'))
  const source = branches.map((file) =>
    file.replace(/^dist\/(without-tooltips\/)?/, 'src/').replace(/\.js$/, ''),
  )
  expect(branches.length).toBeGreaterThan(3)
  for (const file of source) {
    const path = [`${file}.ts`, `${file}.tsx`].find(existsSync) ?? file
    expect(read(path), path).toContain('process.env.NODE_ENV')
  }
  for (const file of builtFiles('.js'))
    expect(read(file), file).not.toMatch(/import\.meta\.env|jsxDEV|\beval\(/)
})

test('Package scripts: none runs on install', () => {
  const scripts = Object.keys(pkg.scripts)
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([])
})

test('Package tarball: contains the build and its documentation, and nothing else', () => {
  const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  })
  const [{ files }] = JSON.parse(report) as [{ files: { path: string }[] }]
  const rest = files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'))
  expect(rest.sort()).toEqual([
    'AGENTS.md',
    'CHANGELOG.md',
    'FACTS.md',
    'LICENSE',
    'README.md',
    'package.json',
  ])
})
