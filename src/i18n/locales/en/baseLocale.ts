import type { LocaleFormats } from '../../formatTypes.js'

/** The formats that `ChainNeutralBadge` needs. */
export type BaseLocale = Pick<
  LocaleFormats,
  'code' | 'dir' | 'aside' | 'labelSeparator' | 'listSeparator' | 'sentenceSeparator' | 'disclaimer'
>

/** The English formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'en',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'These are Ankr’s own statements. This site has not checked them.',
}

/** The formats that `Term` needs. */
export type TermLocale = BaseLocale & Pick<LocaleFormats, 'source' | 'fullStop'>

/** The English formats of `Term`, which formats no numbers and dates. */
export const termLocale: TermLocale = { ...baseLocale, source: 'Source: {source}', fullStop: '.' }
