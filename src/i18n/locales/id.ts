import type { Locale } from '../types.js'
import { formats } from './id/formats.js'
import { glossary } from './id/glossary.js'
import { messages } from './id/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** Indonesian. */
export const id: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default id
