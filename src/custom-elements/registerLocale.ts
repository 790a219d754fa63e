import type { Locale } from '../i18n/types.js'
import { languages } from './languages.js'
import { matchLocale } from './matchLocale.js'

/** Returns the language of an element: the attribute `lang` of the nearest ancestor that has one, across shadow roots. */
const getLanguage = (element: Element): string => {
  const nearest = element.closest('[lang]')
  if (nearest) return nearest.getAttribute('lang') as string
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? getLanguage(root.host) : ''
}

const notify = () => {
  for (const listener of languages.listeners) listener()
}

/**
 * Makes a locale available to the custom elements of a page. An element without a `locale` then uses it if the language of
 * the page, or of a part of the page, matches: see `matchLocale()`. A change of `lang` in the document renders again.
 */
export const registerLocale = (locale: Locale): void => {
  // A server may import the module of a language.
  if (!globalThis.document) return
  const locales = languages.locales ?? new Map<string, Locale>()
  languages.locales = locales
  locales.set(locale.code.toLowerCase(), locale)
  if (!languages.find) {
    languages.find = (element) => matchLocale(getLanguage(element), locales)
    new MutationObserver(notify).observe(document, { subtree: true, attributeFilter: ['lang'] })
  }
  notify()
}
