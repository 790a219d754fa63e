import clsx from 'clsx/lite'
import type { LocaleFormats } from '../i18n/types.js'

/**
 * The attributes of every root element: its class names, and the language and direction of the component's texts. Both are
 * set even without the prop `locale`: English in a page that is written from right to left still runs from left to right.
 */
export const getRootProps = (
  name: string,
  className: string | undefined,
  { code, dir }: Pick<LocaleFormats, 'code' | 'dir'>,
) => ({
  className: clsx(`ankr ankr-${name}`, className),
  lang: code,
  dir,
})
