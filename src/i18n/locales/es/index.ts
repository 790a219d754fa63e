import type { Locale } from '../../types.js'
import { formats } from './formats.js'
import { glossary } from './glossary.js'
import { messages } from './messages.js'

export type { Locale, LocaleFormats } from '../../types.js'

/** Spanish. */
export const es: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default es
