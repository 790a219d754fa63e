import clsx from 'clsx/lite'
import type { LocaleFormats } from '../i18n/types.js'

/**
 * The attributes every root carries. `lang` always says which language the words are in; `dir` only where the partner
 * chose a language, so that without one we follow the page.
 */
export const getRootProps = (
  name: string,
  className: string | undefined,
  used: Pick<LocaleFormats, 'code' | 'dir'>,
  chosen: object | undefined,
) => ({
  className: clsx(`ankr ankr-${name}`, className),
  lang: used.code,
  ...(chosen && { dir: used.dir }),
})
