import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { editSources } from './editSources.js'
import type { Translation } from './exportLocale.js'
import { getExportName, LOCALES } from './files.js'
import { readSources } from './sources.js'

const replaceIn = (file: string, replacements: readonly (readonly [string, string])[]) => {
  const text = replacements.reduce(
    (code, [from, to]) => {
      if (!code.includes(from)) throw new Error(`${file} has no ${from}`)
      return code.replaceAll(from, to)
    },
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, text)
}

/** Copies the English files for a new language. */
const createFiles = (code: string, folder: string) => {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code)
  cpSync(`${LOCALES}/en`, folder, { recursive: true })
  cpSync(`${LOCALES}/en.ts`, `${folder}.ts`)
  const comment = ['/** The English formats', `/** The ${name} formats`] as const
  replaceIn(`${folder}/baseLocale.ts`, [["code: 'en'", `code: '${code}'`], comment])
  replaceIn(`${folder}/formats.ts`, [comment])
  replaceIn(`${folder}.ts`, [
    ["from './en/", `from './${code}/`],
    ['/** English, the default language of every component. */', `/** ${name}. */`],
    ['export const en:', `export const ${getExportName(code)}:`],
    ['export default en', `export default ${getExportName(code)}`],
    ['{ ...formats,', '{ reviewedBy: null, ...formats,'],
  ])
}

const assertTranslation = (value: unknown): Translation => {
  for (const [path, entry] of Object.entries(Object(value))) {
    if (typeof Object(entry).text !== 'string')
      throw new Error(`The entry "${path}" has no \`text\`. Accepted: { "english", "note", "text" }.`)
  }
  return value as Translation
}

/**
 * Returns the files of a language with the texts of an export. Texts that are empty or missing are left as they are.
 * @param folder the folder of the language.
 * @throws {Error} if the export has an unknown key, or an entry without a text.
 */
export const applyTranslation = (folder: string, translation: unknown): ReadonlyMap<string, string> => {
  const texts = Object.entries(assertTranslation(translation)).flatMap(
    ([path, { text }]): [string, string][] => (text === '' ? [] : [[path, text]]),
  )
  return editSources(readSources(folder), new Map(texts))
}

/**
 * Writes the texts of an export into the files of a language. It creates the files of a new language from the English ones.
 * @param locales the folder that contains a folder for each language.
 * @returns the files that have changed.
 */
export const importLocale = (code: string, translation: unknown, locales = LOCALES): string[] => {
  const folder = `${locales}/${code}`
  if (!existsSync(folder)) {
    // An invalid export throws before a file is written.
    applyTranslation(`${LOCALES}/en`, translation)
    createFiles(code, folder)
  }
  const files = applyTranslation(folder, translation)
  for (const [file, text] of files) writeFileSync(file, text)
  return [...files.keys()].sort()
}
