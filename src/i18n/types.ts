import type { TermId } from '../facts/index.js'
import type { LocaleFormats, TermDefinition } from './formatTypes.js'
import type { messages } from './locales/en/messages.js'

export type { LocaleFormats, TermDefinition }

/** The texts of every component. `locales/en` defines the keys. */
export type Messages = typeof messages

/** The texts of all glossary terms. */
export type GlossaryMessages = Readonly<Record<TermId, TermDefinition>>

/** A complete locale. `tsc` reports a missing key. */
export interface Locale extends LocaleFormats, Messages {
  readonly glossary: GlossaryMessages
}

/** The part of a locale that one component needs. A complete `Locale` is accepted too. */
export type ComponentLocale<Name extends keyof Messages, Terms extends TermId = never> = LocaleFormats &
  Pick<Messages, Name> & { readonly glossary?: Pick<GlossaryMessages, Terms> }

/** A locale with any terms of the glossary. A complete `Locale` is accepted too. */
export type GlossaryLocale = LocaleFormats & { readonly glossary?: Partial<GlossaryMessages> }
