import type { Locale } from 'ankr-approach'
import { getDefault, settings } from './settings.js'

type Values = { [Item in (typeof settings)[number] as Item['id']]: keyof Item['values'] }

/** The settings of the toolbar for the host page around a component. */
export type HostGlobals = Partial<Omit<Values, 'locale'> & { readonly locale: string }>

/** Returns the prop `surface` of the toolbar, or `undefined` if the story sets it. */
export const surfaceOf = ({ surface = 'story' }: HostGlobals) => (surface === 'story' ? undefined : surface)

/** Returns the host stylesheet of the toolbar, or `undefined` for a page without one. */
export const hostSheetOf = ({ host = 'none' }: HostGlobals) => (host === 'none' ? undefined : String(host))

/** Returns the direction of a locale that is right to left, or else the direction of the toolbar. */
export const directionOf = ({ direction = 'ltr' }: HostGlobals, locale: Locale | undefined) =>
  locale?.dir === 'rtl' ? 'rtl' : direction

/** Sets language and direction of the page, as a site in this language does. */
export const applyLanguage = (lang = 'en', dir = 'ltr') => {
  Object.assign(document.documentElement, { lang, dir })
}

const setAttribute = (name: string, value: string | undefined, fallback: string) => {
  if (value === undefined || value === fallback) document.documentElement.removeAttribute(name)
  else document.documentElement.setAttribute(name, value)
}

/**
 * Sets mode and theme as a partner does. `data-theme` forces a mode; without it, the page follows the system.
 * `data-ankr-theme` selects a theme; the default needs no attribute.
 */
export const applyLook = ({ mode, theme }: HostGlobals) => {
  const [themes, modes] = settings
  setAttribute('data-theme', mode, getDefault(modes))
  setAttribute('data-ankr-theme', theme, getDefault(themes))
}
