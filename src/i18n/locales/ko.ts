import type { Locale } from '../types.js'
import { formats } from './ko/formats.js'
import { glossary } from './ko/glossary.js'
import { messages } from './ko/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** Korean. */
export const ko: Locale = { ...formats, ...messages, reviewedBy: null, glossary }

export default ko
