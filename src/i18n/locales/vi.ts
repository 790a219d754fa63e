import type { Locale } from '../types.js'
import { formats } from './vi/formats.js'
import { glossary } from './vi/glossary.js'
import { messages } from './vi/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** Vietnamese. */
export const vi: Locale = { ...formats, ...messages, reviewedBy: null, glossary }

export default vi
