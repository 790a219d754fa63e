import type { Locale } from '../../src/i18n/types.js'
import { isEnglish } from './check.js'
import { listCodes, loadLocale, readAccepted } from './files.js'
import { createNotes } from './notes.js'
import { listEnglishTexts, listTexts } from './texts.js'

/** A text for translators. */
export interface TranslationEntry {
  readonly english: string
  readonly note: string
  /** The translation, or an empty text. */
  readonly text: string
}

/** All texts of a language by their key path. */
export type Translation = Readonly<Record<string, TranslationEntry>>

/**
 * Returns the texts of a locale, in the order of the English files. A text that is English is empty, because it is not yet
 * translated.
 * @param accepted the paths of the texts that stay English.
 */
export const toTranslation = (
  locale: Locale | undefined,
  english: Locale,
  accepted: readonly string[],
): Translation => {
  const texts = locale ? listTexts(locale) : new Map<string, string>()
  const getText = (path: string, englishText: string) => {
    const text = texts.get(path) ?? ''
    const isOpen = locale !== english && !accepted.includes(path) && isEnglish(path, englishText, text)
    return isOpen ? '' : text
  }
  const getNote = createNotes()
  return Object.fromEntries(
    [...listEnglishTexts(english, locale ?? english)].map(([path, text]) => [
      path,
      { english: text, note: getNote(path), text: getText(path, text) },
    ]),
  )
}

/** Returns the texts of a language. A language without a folder has no texts yet. */
export const exportLocale = async (code: string): Promise<Translation> => {
  const english = await loadLocale('en')
  if (code === 'en') return toTranslation(english, english, [])
  const locale = listCodes().includes(code) ? await loadLocale(code) : undefined
  return toTranslation(locale, english, readAccepted(code))
}
