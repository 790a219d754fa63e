import type { Locale } from '../types.js'
import { formats } from './de/formats.js'
import { glossary } from './de/glossary.js'
import { messages } from './de/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** German. */
export const de: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default de
