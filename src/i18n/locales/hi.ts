import type { Locale } from '../types.js'
import { formats } from './hi/formats.js'
import { glossary } from './hi/glossary.js'
import { messages } from './hi/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

export const hi: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default hi
