import { pseudo, pseudoRtl } from '../test/support/pseudo.js'

/** The settings of the toolbar for the host page around a component. */
export interface HostGlobals {
  theme?: 'light' | 'dark' | 'system'
  direction?: 'ltr' | 'rtl'
  locale?: 'en' | 'pseudo' | 'pseudo-rtl'
  /** With a unit, the value stays a string in Storybook's URL. `480` would become a number. */
  width?: '320px' | '480px' | '640px' | '960px' | 'full'
}

const locales = { en: undefined, pseudo, 'pseudo-rtl': pseudoRtl }

/** Returns the prop `locale`. It is `undefined` for English, so that the component uses its default. */
export const localeOf = ({ locale = 'en' }: HostGlobals) => locales[locale]

export const directionOf = ({ locale, direction = 'ltr' }: HostGlobals) =>
  locale === 'pseudo-rtl' ? 'rtl' : direction

/** Sets the theme as a partner does: `data-theme` forces a theme. Without it, the page follows the system. */
export const applyTheme = ({ theme = 'light' }: HostGlobals) => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
