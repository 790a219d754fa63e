import type { Locale } from '../types.js'
import { formats } from './en/formats.js'
import { glossary } from './en/glossary.js'
import { messages } from './en/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** English, the default language of every component. */
export const en: Locale = { ...formats, ...messages, glossary }

export default en
