import type { Locale } from '../types.js'
import { formats } from './ar/formats.js'
import { glossary } from './ar/glossary.js'
import { messages } from './ar/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

export const ar: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default ar
