import { globSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

type Library = typeof import('../src/facts/library/index.js')
type Sentences = typeof import('../src/facts/formatSentence.js')
type Language = { default: import('../src/i18n/types.js').Locale }

/**
 * The plugin that writes `facts.json`: every fact of the library with its sentence in each language, for software that does
 * not run JavaScript. It reads the built modules.
 */
export const factsJson = (): Plugin => {
  let folder = 'dist'
  const load = async <Module>(file: string): Promise<Module> =>
    import(pathToFileURL(resolve(folder, file)).href)
  return {
    name: 'facts-json',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir)
    },
    async writeBundle() {
      const { facts } = await load<Library>('facts/library/index.js')
      const { formatSentence } = await load<Sentences>('facts/formatSentence.js')
      const files = globSync('i18n/locales/*.js', { cwd: folder }).sort()
      const locales = (await Promise.all(files.map((file) => load<Language>(file)))).map(
        (module) => module.default,
      )
      const entries = facts.map(({ id, section, kind, ...rest }) => ({
        id,
        section,
        kind,
        wording: Object.fromEntries(
          locales.map((locale) => [locale.code, formatSentence({ id, section, kind, ...rest }, locale)]),
        ),
        ...rest,
      }))
      writeFileSync(join(folder, 'facts.json'), `${JSON.stringify({ facts: entries }, null, 2)}\n`)
    },
  }
}
