#!/usr/bin/env node
// Writes the `exports` of package.json from what is in src. A test compares the two.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = (directory) => readdirSync(`${root}/src/${directory}`).sort()
const folders = (directory) =>
  names(directory).filter((name) => existsSync(`${root}/src/${directory}/${name}/index.ts`))
const themes = () => names('theme').filter((name) => !['tokens.css', 'base.css'].includes(name))

const code = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` })
/** A sheet has types too, so that importing it for its effect is no error where nothing declares `*.css`. */
const sheet = (path) => ({ types: './dist/css.d.ts', default: `./dist/${path}` })

/** The name of a component's custom element, as `src/elements/specs.ts` gives it. */
const tagOf = (name) =>
  new RegExp(`spec<'${name}'>\\(\\s*'([\\w-]+)'`).exec(
    readFileSync(`${root}/src/elements/specs.ts`, 'utf8'),
  )?.[1]
const element = (file) => ({ types: './dist/elements/index.d.ts', default: `./dist/embed/${file}.js` })

/** What a partner can import: the index, each component, the pure modules, languages and stylesheets. */
export const exportsMap = () => {
  const components = folders('components')
  return {
    '.': code('index'),
    ...Object.fromEntries(components.map((name) => [`./${name}`, code(`components/${name}/index`)])),
    ...Object.fromEntries(
      ['content', 'interop', 'html', 'static', 'kept']
        .filter((name) => existsSync(`${root}/src/${name}/index.ts`))
        .map((name) => [`./${name}`, code(`${name}/index`)]),
    ),
    ...Object.fromEntries(
      folders('locales').map((name) => [`./locales/${name}`, code(`locales/${name}/index`)]),
    ),
    './elements': element('elements'),
    ...Object.fromEntries(components.map((name) => [`./elements/${name}`, element(tagOf(name))])),
    './embed.js': { types: './dist/css.d.ts', default: './dist/embed/embed.js' },
    './custom-elements.json': './dist/custom-elements.json',
    './styles.css': sheet('styles.css'),
    ...Object.fromEntries(
      components
        .filter((name) => existsSync(`${root}/src/components/${name}/${name}.css`))
        .map((name) => [`./${name}.css`, sheet(`${name}.css`)]),
    ),
    ...Object.fromEntries(themes().map((name) => [`./themes/${name}`, sheet(`themes/${name}`)])),
    './integrity.json': './dist/integrity.json',
    './package.json': './package.json',
  }
}

/** Servers whose bundlers know browsers too; and the server components of any. */
const SERVERS = ['react-server', 'workerd', 'edge-light']

/** What the package imports of itself: in a browser, code that is fetched on its own; on a server, all at once. */
export const importsMap = () => {
  const split = (folder) => ({
    types: `./dist/${folder}/whole.d.ts`,
    ...Object.fromEntries(SERVERS.map((server) => [server, `./dist/${folder}/whole.js`])),
    browser: `./dist/${folder}/island.js`,
    default: `./dist/${folder}/whole.js`,
  })
  const islands = folders('components').filter((name) =>
    existsSync(`${root}/src/components/${name}/island.tsx`),
  )
  return {
    ...Object.fromEntries(islands.map((name) => [`#islands/${name}`, split(`components/${name}`)])),
    '#kept': split('kept'),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = `${root}/package.json`
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), imports: importsMap(), exports: exportsMap() }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
}
