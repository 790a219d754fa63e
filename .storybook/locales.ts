import type { Loader } from '@storybook/react-vite'
import type { Locale } from 'ankr-approach'
import { languages, loadLocale } from '../stories/builder/languages.js'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import type { HostGlobals } from './host.js'
import { loadFonts } from './languageFonts.js'
import { localeSetting } from './settings.js'

const pseudoLocales: Readonly<Record<string, Locale>> = { pseudo, 'pseudo-rtl': pseudoRtl }

/** The languages of the toolbar: every file in `src/i18n/locales`, then the pseudo-locales of the tests. */
export const localeTitles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(languages.map(({ code, title }) => [code, title])),
  ...Object.fromEntries(
    Object.entries(localeSetting.values).filter(([value]) => Object.hasOwn(pseudoLocales, value)),
  ),
}

/**
 * Loads the locale of the toolbar as `loaded.locale`, and its font, before a story renders. The locale is `undefined` for English, so
 * that the component uses its default.
 */
export const withLoadedLocale: Loader = async ({ globals }) => {
  const { locale: code = 'en' } = globals as HostGlobals
  await loadFonts([code])
  return { locale: pseudoLocales[code] ?? (await loadLocale(code)) }
}
