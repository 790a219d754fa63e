import type { TermId } from '../facts/index.js'
import type { messages } from './locales/en/messages.js'

/** A term in words. */
export interface TermDefinition {
  /** Its name. */
  readonly name: string
  /** What it means, in at most 140 characters. */
  readonly meaning: string
  /** Who says so, named shortly. */
  readonly source: string
}

/** How a language writes numbers, dates and sources. Plain data, so that it may pass from server to client. */
export interface LocaleFormats {
  /** BCP 47 language tag; becomes the root's `lang`. */
  readonly code: string
  /** Reading direction; becomes the root's `dir` when a locale is passed. */
  readonly dir: 'ltr' | 'rtl'
  readonly numbers: {
    /** The ten digits, zero first. */
    readonly digits: string
    /** What stands between groups of three digits. */
    readonly group: string
    /** What stands before the fraction. */
    readonly decimal: string
  }
  /** The names of the months as they stand in a date. */
  readonly months: readonly string[]
  /** A month with its year: `{month}`, `{year}`. */
  readonly monthYearFormat: string
  /** A figure with its qualifier: `{qualifier}`, `{value}`. */
  readonly statisticFormat: string
  readonly qualifiers: { readonly over: string; readonly about: string; readonly exactly: string }
  /** Who says so, and as of when: `{publisher}`, `{date}`. */
  readonly attribution: string
  /** Names the authority for a term: `{source}`. */
  readonly source: string
  /** The letters in their order, where readers look for names in another order than A to Z. */
  readonly alphabet?: string
  /** What stands between two sentences. */
  readonly sentenceSeparator: string
}

/** The words of every component; `locales/en` defines which there are. */
export type Messages = typeof messages

/** The terms of the glossary in words. */
export type GlossaryMessages = Readonly<Record<TermId, TermDefinition>>

/** A whole language. `tsc` names a key that is missing. */
export interface Locale extends LocaleFormats, Messages {
  readonly glossary: GlossaryMessages
}

/** The part of a language that one component needs: a whole `Locale` fits, and so does less. */
export type ComponentLocale<Name extends keyof Messages, Terms extends TermId = never> = LocaleFormats &
  Pick<Messages, Name> & { readonly glossary?: Pick<GlossaryMessages, Terms> }

/** A language with any terms of the glossary: a whole `Locale` fits, and so does less. */
export type GlossaryLocale = LocaleFormats & { readonly glossary?: Partial<GlossaryMessages> }
