import type { Locale } from '../types.js'
import { formats } from './pt-BR/formats.js'
import { glossary } from './pt-BR/glossary.js'
import { messages } from './pt-BR/messages.js'

export type { Locale, LocaleFormats } from '../types.js'

/** Brazilian Portuguese. */
export const ptBR: Locale = { ...formats, ...messages, glossary, reviewedBy: null }

export default ptBR
