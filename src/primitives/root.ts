import clsx from 'clsx/lite'
import type { LocaleCore } from '../locales/types.js'

/**
 * The attributes every root carries. `lang` always says which language the words are in; `dir` only where the partner
 * chose a language, so that without one we follow the page.
 */
export const rootProps = (
  name: string,
  className: string | undefined,
  used: Pick<LocaleCore, 'code' | 'dir'>,
  chosen: LocaleCore | undefined,
) => ({
  className: clsx(`ankr ankr-${name}`, className),
  lang: used.code,
  ...(chosen && { dir: used.dir }),
})
