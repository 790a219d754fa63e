import type { Locale } from '../types.js'
import { formats } from './ja/formats.js'
import { glossary } from './ja/glossary.js'
import { messages } from './ja/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** Japanese. */
export const ja: Locale = { ...formats, ...messages, reviewedBy: null, glossary }

export default ja
