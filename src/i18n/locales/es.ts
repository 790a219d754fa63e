import type { Locale } from '../types.js'
import { formats } from './es/formats.js'
import { glossary } from './es/glossary.js'
import { messages } from './es/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** Spanish. */
export const es: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default es
