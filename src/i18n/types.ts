import type { TermId } from '../facts/glossary.js'
import type { LocaleFormats, TermDefinition } from './formatTypes.js'
import type { messages } from './locales/en/messages.js'

export type { LocaleFormats, TermDefinition }

/** The texts of every component. `locales/en` defines the keys. */
export type Messages = typeof messages

/** Every text of an object is optional. */
type DeepPartial<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]?: DeepPartial<Texts[Key]> }

/**
 * Your own words for the labels, titles and headings of a component. The sentences of facts (`statements`) cannot be
 * replaced, since they are Ankr's: see `defineFacts()`.
 */
export type MessageOverrides<Name extends keyof Messages> = {
  [Key in Name]: DeepPartial<Omit<Messages[Key], 'statements'>>
}[Name]

/** The texts of all glossary terms. */
export type GlossaryMessages = Readonly<Record<TermId, TermDefinition>>

/** A complete locale. `tsc` reports a missing key. */
export interface Locale extends LocaleFormats, Messages {
  /** Who of its native speakers has read the translation. `null`: nobody yet. English does not have it. */
  readonly reviewedBy?: string | null
  readonly glossary: GlossaryMessages
}

/** The part of a locale that one component needs. A complete `Locale` is accepted too. */
export type ComponentLocale<Name extends keyof Messages, Terms extends TermId = never> = LocaleFormats &
  Pick<Messages, Name> & { readonly glossary?: Pick<GlossaryMessages, Terms> }

/** A locale with any terms of the glossary. A complete `Locale` is accepted too. */
export type GlossaryLocale = LocaleFormats & { readonly glossary?: Partial<GlossaryMessages> }
