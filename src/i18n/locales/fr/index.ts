import type { Locale } from '../../types.js'
import { formats } from './formats.js'
import { glossary } from './glossary.js'
import { messages } from './messages.js'

export type { Locale, LocaleFormats } from '../../types.js'

/** French. */
export const fr: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default fr
