import type { Locale } from '../i18n/types.js'

/** The languages of a page. A page that loads no locale has only the set of listeners. */
export interface Languages {
  /** Called when the language of an element may have changed. */
  readonly listeners: Set<() => void>
  /** The loaded locales by their code in lower case. */
  locales?: Map<string, Locale>
  /** Returns the locale for the language of an element. `registerLocale()` sets it. */
  find?: (element: Element) => Locale | undefined
}

const KEY = Symbol.for('ankr-approach.languages')

const shared = globalThis as unknown as Record<symbol, Languages | undefined>

/** One object for all copies of the library on a page. */
export const languages: Languages = shared[KEY] ?? { listeners: new Set() }
shared[KEY] = languages
