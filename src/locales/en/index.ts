import type { Locale } from '../types.js'
import { core } from './core.js'
import { glossary } from './glossary.js'
import { messages } from './messages.js'

export type { Locale, LocaleCore } from '../types.js'

/** English, the language the components speak by themselves. */
export const en: Locale = { ...core, ...messages, glossary }

export default en
