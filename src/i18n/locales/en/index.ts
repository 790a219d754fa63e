import type { Locale } from '../../types.js'
import { formats } from './formats.js'
import { glossary } from './glossary.js'
import { messages } from './messages.js'

export type { Locale, LocaleFormats } from '../../types.js'

/** English, the default language of every component. */
export const en: Locale = { ...formats, ...messages, glossary }

export default en
