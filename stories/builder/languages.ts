import type { Locale } from 'ankr-approach/locales/en'

/** A language of the library: its code, its name in itself, and the name of its export. */
export interface Language {
  readonly code: string
  readonly title: string
  readonly exportName: string
}

const modules = import.meta.glob<Record<string, Locale>>('../../src/i18n/locales/*.ts')

const getCode = (file: string) => file.split('/').at(-1)?.replace('.ts', '') ?? ''

const getTitle = (code: string) => {
  const title = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code
  return title.charAt(0).toLocaleUpperCase(code) + title.slice(1)
}

const getExportName = (code: string) => code.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase())

/** Every language, English first. */
export const languages: readonly Language[] = Object.keys(modules)
  .map(getCode)
  .sort((one, other) => Number(other === 'en') - Number(one === 'en') || one.localeCompare(other))
  .map((code) => ({ code, title: getTitle(code), exportName: getExportName(code) }))

/** The codes of the languages besides English, as a text. */
export const languageCodes = languages.flatMap(({ code }) => (code === 'en' ? [] : [code])).join(', ')

/** Loads the locale of a language. English needs none. */
export const loadLocale = async (code: string): Promise<Locale | undefined> => {
  const language = code === 'en' ? undefined : languages.find((one) => one.code === code)
  const module = language && (await modules[`../../src/i18n/locales/${code}.ts`]?.())
  return module?.[language?.exportName as string]
}
