import type { Locale } from '../types.js'
import { formats } from './tr/formats.js'
import { glossary } from './tr/glossary.js'
import { messages } from './tr/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** Turkish. */
export const tr: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default tr
