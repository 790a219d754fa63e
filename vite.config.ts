import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import pkg from './package.json' with { type: 'json' }
import { badges } from './scripts/badges.js'
import { declarations } from './scripts/declarations.js'
import { markdownDocs } from './scripts/docs/markdownDocs.js'
import { editorData } from './scripts/editorData.js'
import { factsJson } from './scripts/factsJson.js'
import { inline } from './scripts/inline.js'
import { integrity } from './scripts/integrity.js'
import { manifest } from './scripts/manifest.js'
import { notices } from './scripts/notices.js'
import { stylesheets } from './scripts/stylesheets.js'
import { designTokens } from './scripts/tokens/designTokens.js'
import { withoutTooltips } from './scripts/withoutTooltips.js'

const src = fileURLToPath(new URL('./src', import.meta.url))
const external = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies)]

/** The modules that `#server/*` names. */
const islands = [
  'FactQuote/CopyCitation',
  'InteropChecker/InteropForm',
  'ResilienceExplorer/ScenarioExplorer',
].map((name) => `src/components/${name}.tsx`)

/** Every public entry: the index, a component, a language, the pure modules. */
const entries = Object.fromEntries(
  [
    'src/index.ts',
    ...globSync('src/components/*/index.ts'),
    ...globSync('src/i18n/locales/**/*.ts'),
    ...globSync('src/{facts,html,server-html,domain/interop}/index.ts'),
    'src/html/browser.ts',
    // Named by the package's `imports`.
    ...globSync('src/islands/{hydrate,serverHtml}.*.tsx'),
    'src/islands/nothing.ts',
    ...islands,
  ].map((file) => [file.slice('src/'.length).replace(/\.tsx?$/, ''), file]),
)

/** The browser form of a module has the types of its server form. */
const typed = Object.keys(entries).filter((entry) => !/[./]browser$|nothing$/.test(entry))

/** Stories and tests import the package by name, and so see what a partner sees. */
const alias = [
  // As on a server: what a browser fetches on its own is tested in the built package.
  { find: /^#hydrate$/, replacement: `${src}/islands/hydrate.server.tsx` },
  { find: /^#server-html$/, replacement: `${src}/islands/serverHtml.server.tsx` },
  { find: /^#server\/(.*)$/, replacement: `${src}/components/$1` },
  { find: /^ankr-approach$/, replacement: `${src}/index.ts` },
  { find: /^ankr-approach\/styles\.css$/, replacement: `${src}/styles.css` },
  { find: /^ankr-approach\/(themes|bridges)\/(.*)\.css$/, replacement: `${src}/theme/$1/$2.css` },
  { find: /^ankr-approach\/interop$/, replacement: `${src}/domain/interop/index.ts` },
  { find: /^ankr-approach\/(facts|html|server-html)$/, replacement: `${src}/$1/index.ts` },
  { find: /^ankr-approach\/locales\/(.*)$/, replacement: `${src}/i18n/locales/$1.ts` },
  { find: /^ankr-approach\/([A-Z]\w*)\.css$/, replacement: `${src}/components/$1/$1.css` },
  { find: /^ankr-approach\/([A-Z]\w*)$/, replacement: `${src}/components/$1/index.ts` },
]

/** For pages without React: a script, and custom elements, with all they need. Beside the library, in a build of its own. */
const withoutReact = async (): Promise<ViteUserConfig> => {
  const { elements, entries, hostRules, isListenerModule } = await import('./scripts/elements.js')
  return {
    plugins: [inline(), elements(), stylesheets(hostRules), notices(), integrity('dist')],
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, resolve: { conditions: ['browser', 'module', 'default'] } },
    build: {
      // Vite adds a helper of its own to what it builds for browsers.
      ssr: true,
      outDir: 'dist/embed',
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: entries,
        preserveEntrySignatures: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          comments: { legal: false },
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                name: 'listeners',
                test: isListenerModule,
                priority: 3,
              },
              { name: 'languages', test: /custom-elements\/(registerLocale|matchLocale)/, priority: 3 },
              { name: 'hooks', test: /preact\/hooks/, priority: 3 },
              { name: 'compat', test: /preact\/compat/, priority: 3 },
              { name: 'core', minShareCount: 8, priority: 2 },
            ],
          },
        },
      },
    },
  }
}

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  if (process.env.VITEST) {
    return { plugins: [react()], resolve: { alias }, test: (await import('./test/projects.js')).default }
  }
  if (mode === 'embed') return withoutReact()
  if (process.env.STORYBOOK) return { plugins: [react(), markdownDocs()], resolve: { alias } }
  return {
    plugins: [
      react(),
      inline(),
      stylesheets(),
      manifest(),
      designTokens(),
      editorData(),
      factsJson(),
      badges(),
      markdownDocs(),
      withoutTooltips(),
      await declarations([...typed, 'custom-elements/index', 'custom-elements/frameworks/react']),
      notices(),
      integrity(),
    ],
    build: {
      target: 'es2022',
      minify: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        external: (id) =>
          id.startsWith('#') || external.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  }
})
