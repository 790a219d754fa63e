import type { Locale } from '../types.js'
import { formats } from './zh-Hans/formats.js'
import { glossary } from './zh-Hans/glossary.js'
import { messages } from './zh-Hans/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** Simplified Chinese. */
export const zhHans: Locale = { ...formats, ...messages, reviewedBy: null, glossary }

export default zhHans
