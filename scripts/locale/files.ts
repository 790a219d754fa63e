import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Locale } from '../../src/i18n/types.js'

export const LOCALES = 'src/i18n/locales'

/** Returns the codes of all languages except English, from their files. */
export const listCodes = (): string[] =>
  globSync(`${LOCALES}/*.ts`)
    .map((file) => basename(file, '.ts'))
    .filter((code) => code !== 'en')
    .sort()

/** Whether a language has files for its messages. `en-US` has none: it is derived from `en`. */
export const hasMessages = (code: string): boolean => existsSync(`${LOCALES}/${code}/formats.ts`)

/** Returns the name of a locale's export: `enUS` for `en-US`. */
export const getExportName = (code: string): string => code.replace(/-(\w+)/g, '$1')

/** @throws {Error} if there is no such language. */
export const loadLocale = async (code: string): Promise<Locale> => {
  if (code !== 'en' && !listCodes().includes(code))
    throw new Error(`There is no locale "${code}". There are: ${listCodes().join(', ')}.`)
  const module: { default: Locale } = await import(`../../src/i18n/locales/${code}.ts`)
  return module.default
}

const ACCEPTED = '\n## Accepted long or English texts\n'

/** Returns the keys whose texts may be long or equal to English: the list "Accepted long or English texts" in the `REVIEW.md` of a language. */
export const readAccepted = (code: string): string[] => {
  const file = `${LOCALES}/${code}/REVIEW.md`
  const [, section = ''] = existsSync(file) ? readFileSync(file, 'utf8').split(ACCEPTED) : []
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^- `([^`]+)`/gm)].map(([, path = '']) => path)
}
