import { pseudo, pseudoRtl } from '../test/support/pseudo.js'

/** What the toolbar decides about the page around a component. */
export interface HostGlobals {
  theme?: 'light' | 'dark' | 'system'
  direction?: 'ltr' | 'rtl'
  locale?: 'en' | 'pseudo' | 'pseudo-rtl'
  /** The unit keeps it a text in Storybook’s address, where `480` would come back as a number. */
  width?: '320px' | '480px' | '640px' | '960px' | 'full'
}

const locales = { en: undefined, pseudo, 'pseudo-rtl': pseudoRtl }

/** The `locale` prop to pass; for English none, so that a component speaks by itself. */
export const localeOf = ({ locale = 'en' }: HostGlobals) => locales[locale]

export const directionOf = ({ locale, direction = 'ltr' }: HostGlobals) =>
  locale === 'pseudo-rtl' ? 'rtl' : direction

/** Puts the theme on the page, as a partner would: an attribute that forces one, or none to leave it to the system. */
export const applyTheme = ({ theme = 'light' }: HostGlobals) => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
