import type { Locale } from '../types.js'
import { formats } from './fr/formats.js'
import { glossary } from './fr/glossary.js'
import { messages } from './fr/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** French. */
export const fr: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default fr
