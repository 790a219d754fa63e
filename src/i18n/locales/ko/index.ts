import type { Locale } from '../../types.js'
import { formats } from './formats.js'
import { glossary } from './glossary.js'
import { messages } from './messages.js'

export type { Locale, LocaleFormats } from '../../types.js'

/** Korean. */
export const ko: Locale = { ...formats, ...messages, reviewedBy: null, glossary }

export default ko
