import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { transform } from 'lightningcss'
import type { Plugin } from 'vite'
import type { ElementDefinition } from '../src/custom-elements/definitions.js'
import * as specs from '../src/custom-elements/definitions.js'

/**
 * The codes of the languages. English is the default of every element, and American English contains all of it: the chunks
 * that the elements share would have the messages of other elements.
 */
const codes = globSync('src/i18n/locales/*.ts')
  .map((file) => basename(file, '.ts'))
  .filter((code) => !/^en\b/.test(code))

/** The entries of the build for pages without React: module ids by name. */
export const entries = {
  embed: 'src/custom-elements/embed.ts',
  elements: 'virtual:elements',
  ...Object.fromEntries(
    Object.entries(specs).flatMap(([name, { tag }]) => [
      [tag, `virtual:element/${name}`],
      // The file of the entry `ankr-approach/elements/<Name>`.
      [`elements/${name}`, `virtual:entry/${name}`],
    ]),
  ),
  ...Object.fromEntries(codes.map((code) => [`elements/locales/${code}`, `virtual:locale/${code}`])),
}

const IMPORT = /^@import "(.+)";$/gm

/** Returns a module with the texts of a stylesheet and its imports. Each file is a separate module, so that elements share it. */
const sheetModule = (file: string) => {
  const css = readFileSync(file, 'utf8')
  const imported = [...css.matchAll(IMPORT)].map(([, path = '']) => join(dirname(file), path))
  const { code } = transform({ filename: file, code: Buffer.from(css.replace(IMPORT, '')), minify: true })
  return `${imported.map((path, index) => `import s${index} from 'sheet:${path.replace(/\.css$/, '')}'`).join('\n')}
export default [...new Set([${imported.map((_, index) => `...s${index}, `).join('')}${JSON.stringify(`${code}`)}])]`
}

const rules = (inline?: boolean) =>
  readFileSync(`src/custom-elements/${inline ? 'inline' : 'host'}.css`, 'utf8')

/** Returns the rules of the color scheme for the host elements of all tag names. */
const hostColorScheme = () => {
  const file = 'src/theme/colorScheme.css'
  const { code } = transform({ filename: file, code: readFileSync(file), minify: true })
  return `${code}`.replaceAll('.ankr', `:is(${Object.values(specs).map(({ tag }) => tag)})`)
}

/** Returns the `:host` rules of an element, for a stylesheet that is loaded by a `<link>`. */
export const hostRules = (fileName: string): string => {
  const [, spec] = Object.entries(specs).find(([name]) => fileName === `${name}.css`) ?? []
  if (spec) return rules((spec as ElementDefinition).inline)
  const tags = Object.values<ElementDefinition>(specs).flatMap(({ inline, tag }) => (inline ? [tag] : []))
  return fileName === 'styles.css' ? `${rules()}:host(:is(${tags}):not([hidden])) { display: inline }` : ''
}

const elementModule = (name: string, { inline }: ElementDefinition) => `
import { ${name} } from '/src/components/${name}/index.ts'
import { ${name} as spec } from '/src/custom-elements/definitions.ts'
import { defineElement } from '/src/custom-elements/defineElement.ts'
import host from 'sheet:src/custom-elements/${inline ? 'inline' : 'host'}'
import sheets from 'sheet:src/components/${name}/${name}'
const here = import.meta.url
defineElement(spec, ${name}, [...host, ...sheets], new URL('./${name}.css', here).href)
`

const localeModule = (code: string) => `
import locale from '/src/i18n/locales/${code}.ts'
import { registerLocale } from '/src/custom-elements/registerLocale.ts'
registerLocale(locale)
`

const allModules = () =>
  Object.keys(specs)
    .map((name) => `import 'virtual:element/${name}'`)
    .join('\n')

/**
 * Modules that the rules below name by path, and the islands of `vite.config.ts`. A moved file stops the build: without
 * this check, a rule would only no longer apply.
 */
const NAMED_MODULES = [
  'src/tooltip/engine.tsx',
  'src/tooltip/Tooltips.tsx',
  'src/tooltip/session.ts',
  'src/islands/Island.tsx',
  'src/islands/hydrate.browser.tsx',
  'src/islands/hydrate.server.tsx',
  'src/islands/serverHtml.server.tsx',
  'src/islands/nothing.ts',
  'src/custom-elements/preact/Island.ts',
  'src/custom-elements/preact/react.ts',
  'src/custom-elements/preact/react-dom.ts',
  'src/components/FactQuote/CopyCitationIsland.ts',
  'src/components/InteropChecker/InteropFormIsland.ts',
  'src/components/ResilienceExplorer/ScenarioExplorerIsland.ts',
]
/** The modules in the chunk that `embed.js` loads first, with the listeners of tooltips. */
const LISTENER_MODULES = [
  'tooltip/listeners',
  'tooltip/describeTrigger',
  'tooltip/definitionTexts',
  'tooltip/reportDisclosureToggle',
  'shared/events',
  'islands/hydrateWhen',
  'islands/loadMount',
  'custom-elements/isParsed',
  'custom-elements/initialAttributes',
  'custom-elements/languages',
].map((name) => `src/${name}.ts`)
for (const file of [...NAMED_MODULES, ...LISTENER_MODULES])
  if (!existsSync(file)) throw new Error(`${file} has moved. Update its path in scripts/elements.ts.`)

export const isListenerModule = (id: string): boolean => LISTENER_MODULES.some((file) => id.endsWith(file))

/** Radix and the tooltip engine use more exports of React than the other modules. */
const needsMore = /\/node_modules\/|\/src\/tooltip\/(engine|Tooltips|session)/

/** The plugin for the custom elements: it resolves them by name, imports stylesheets as text, and replaces React by Preact. */
export const elements = (): Plugin => ({
  name: 'elements',
  enforce: 'pre',
  async resolveId(id, importer = '') {
    if (/^(virtual:|sheet:)/.test(id)) return `\0${id}`
    const root = process.cwd()
    // Its import is used for its effect only, and the `sideEffects` of package.json list published files only.
    if (id === './hostColorScheme.js')
      return { id: join(root, 'src/custom-elements/hostColorScheme.ts'), moduleSideEffects: true }
    const isIsland = importer.endsWith('Island.ts')
    const server = /^#server\/(.+)$/.exec(id)
    if (id === './Island.js' && importer.endsWith('/hydrate.browser.tsx'))
      return join(root, 'src/custom-elements/preact/Island.ts')
    // The islands are separate chunks. Other modules are in the chunk of their element.
    if (id === '#hydrate') return join(root, `src/islands/hydrate.${isIsland ? 'browser' : 'server'}.tsx`)
    if (id === '#server-html') return join(root, 'src/islands/serverHtml.server.tsx')
    if (server)
      return isIsland
        ? join(root, 'src/islands/nothing.ts')
        : this.resolve(join(root, `src/components/${server[1]}`))
    if (id === 'react/jsx-runtime') return this.resolve('preact/jsx-runtime')
    if (/^react(-dom)?(\/client)?$/.test(id)) {
      if (needsMore.test(importer))
        return this.resolve(id.endsWith('client') ? 'preact/compat/client' : 'preact/compat')
      return join(root, `src/custom-elements/preact/${id === 'react' ? 'react' : 'react-dom'}.ts`)
    }
    // `preact/hooks` has no side effects for this build, so that only chunks with hooks contain it.
    if (id === 'preact/hooks' && importer.endsWith('preact/react.ts')) {
      const hooks = await this.resolve(id, importer, { skipSelf: true })
      return hooks && { ...hooks, moduleSideEffects: false }
    }
    if (id.startsWith('/src/')) return join(root, id)
    return undefined
  },
  load(id) {
    if (id === '\0virtual:elements') return allModules()
    if (id === '\0virtual:tag-names')
      // The minifier would write a literal at each use. The result of a call is written once.
      return `export const tagSelector = '${Object.values(specs).map(({ tag }) => tag.replace('ankr-', ''))}'.replace(/[^,]+/g, 'ankr-$&')`
    if (id === '\0virtual:color-scheme') return `export { default } from 'sheet:src/theme/colorScheme'`
    if (id === '\0virtual:host-color-scheme') return `export default ${JSON.stringify(hostColorScheme())}`
    if (id.startsWith('\0virtual:locale/')) return localeModule(basename(id))
    if (id.startsWith('\0virtual:entry/')) return `import 'virtual:element/${basename(id)}'`
    if (id.startsWith('\0virtual:element/')) {
      const [name, spec] = Object.entries(specs).find(([name]) => name === basename(id)) as [
        string,
        ElementDefinition,
      ]
      return elementModule(name, spec)
    }
    if (id.startsWith('\0sheet:')) return sheetModule(`${id.slice('\0sheet:'.length)}.css`)
    return undefined
  },
})
