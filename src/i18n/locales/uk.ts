import type { Locale } from '../types.js'
import { formats } from './uk/formats.js'
import { glossary } from './uk/glossary.js'
import { messages } from './uk/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

export const uk: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default uk
