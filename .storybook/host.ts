import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { getDefault, settings } from './settings.js'

type Values = { [Item in (typeof settings)[number] as Item['id']]: keyof Item['values'] }

/** The settings of the toolbar for the host page around a component. */
export type HostGlobals = Partial<Values>

const locales = { en: undefined, pseudo, 'pseudo-rtl': pseudoRtl }

/** Returns the prop `locale`. It is `undefined` for English, so that the component uses its default. */
export const localeOf = ({ locale = 'en' }: HostGlobals) => locales[locale]

/** Returns the prop `surface` of the toolbar, or `undefined` if the story sets it. */
export const surfaceOf = ({ surface = 'story' }: HostGlobals) => (surface === 'story' ? undefined : surface)

/** Returns the host stylesheet of the toolbar, or `undefined` for a page without one. */
export const hostSheetOf = ({ host = 'none' }: HostGlobals) => (host === 'none' ? undefined : String(host))

export const directionOf = ({ locale, direction = 'ltr' }: HostGlobals) =>
  locale === 'pseudo-rtl' ? 'rtl' : direction

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
