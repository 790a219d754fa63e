import type { Locale } from '../../types.js'
import { formats } from './formats.js'
import { glossary } from './glossary.js'
import { messages } from './messages.js'

export type { Locale, LocaleFormats } from '../../types.js'

/** English, the language the components speak by themselves. */
export const en: Locale = { ...formats, ...messages, glossary }

export default en
