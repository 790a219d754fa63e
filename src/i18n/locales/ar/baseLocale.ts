import type { BaseLocale } from '../en/baseLocale.js'

export type { BaseLocale }

export const baseLocale: BaseLocale = {
  code: 'ar',
  dir: 'rtl',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: '، ',
  sentenceSeparator: ' ',
  disclaimer: 'هذه أقوال Ankr نفسها، ولم يتحقق هذا الموقع منها.',
}
