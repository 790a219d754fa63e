import { listCodes, loadLocale } from './files.js'
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

/** Returns the texts of a language, in the order of the English files. A language without a folder has no texts yet. */
export const exportLocale = async (code: string): Promise<Translation> => {
  const english = await loadLocale('en')
  const locale = ['en', ...listCodes()].includes(code) ? await loadLocale(code) : undefined
  const texts = locale ? listTexts(locale) : new Map<string, string>()
  const getNote = createNotes()
  return Object.fromEntries(
    [...listEnglishTexts(english, locale ?? english)].map(([path, text]) => [
      path,
      { english: text, note: getNote(path), text: texts.get(path) ?? '' },
    ]),
  )
}
