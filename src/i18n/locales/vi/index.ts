import type { Locale } from '../../types.js'
import { formats } from './formats.js'
import { glossary } from './glossary.js'
import { messages } from './messages.js'

export type { Locale, LocaleFormats } from '../../types.js'

/** Vietnamese. */
export const vi: Locale = { ...formats, ...messages, reviewedBy: null, glossary }

export default vi
