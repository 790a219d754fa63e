import type { Locale } from '../../types.js'
import { formats } from './formats.js'
import { glossary } from './glossary.js'
import { messages } from './messages.js'

export type { Locale, LocaleFormats } from '../../types.js'

/** Japanese. */
export const ja: Locale = { ...formats, ...messages, reviewedBy: null, glossary }

export default ja
