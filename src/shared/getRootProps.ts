import clsx from 'clsx/lite'
import type { LocaleFormats } from '../i18n/types.js'
import { LIBRARY_DATE } from './libraryDate.js'

/**
 * Returns the attributes of a root element: its class names, and the language and direction of the component's texts. Both
 * are set even without the prop `locale`: English text on a right-to-left page has the direction left-to-right.
 */
export const getRootProps = (
  name: string,
  className: string | undefined,
  { code, dir }: Pick<LocaleFormats, 'code' | 'dir'>,
) => ({
  className: clsx(`ankr ankr-${name}`, className),
  lang: code,
  dir,
  // `collectFacts()` reads it for each fact inside that has no `data-as-of`.
  'data-as-of': LIBRARY_DATE,
})
