import type { PluralForms, PluralRules } from './plurals.js'

/** The texts of a glossary term. */
export interface TermDefinition {
  /** The name of the term. */
  readonly name: string
  /** The definition, as the source supports it. With the note, it has at most 140 characters. */
  readonly meaning: string
  /** A short name of the source. */
  readonly source: string
  /** A caution that the source does not state. It is shown after the source. */
  readonly note?: string
}

/** The formats of numbers, dates and sources in a language. Plain data, which a Server Component can pass to a Client Component. */
export interface LocaleFormats {
  /** BCP 47 language tag, for the `lang` attribute of the root element. */
  readonly code: string
  /** Text direction, for the `dir` attribute of the root element. */
  readonly dir: 'ltr' | 'rtl'
  readonly numbers: {
    /** The ten digits, zero first. */
    readonly digits: string
    /** The separator between groups of digits. */
    readonly group: string
    /** The sizes of the groups from the right; the last one repeats. `[3]` is 1,234,567; `[3, 2]` is 12,34,567. */
    readonly groupSizes: readonly number[]
    /** The fewest digits before the first separator: with 2, 1000 has none and 10.000 has one, as in Spanish and Polish. */
    readonly minimumGroupingDigits: number
    /** The separator before the fraction. */
    readonly decimal: string
  }
  /** The plural rules of the language, in the syntax of Unicode CLDR. */
  readonly plurals: PluralRules
  /**
   * The names of the months, in the grammatical forms that the templates need. A placeholder contains the name of a form:
   * `{date:prepositional}` or `{month:genitive}` uses `months.prepositional` or `months.genitive`.
   */
  readonly months: { readonly default: readonly string[]; readonly [form: string]: readonly string[] }
  /** A month and its year: `{month}`, `{year}`. */
  readonly monthYearFormat: string
  /** A statistic with its qualifier: `{qualifier}`, `{value}`. */
  readonly statisticFormat: string
  /** The words before or after a number, in `statisticFormat`. "over 15,000" is more than 15,000, not equal to it. */
  readonly qualifiers: { readonly over: string; readonly about: string; readonly exactly: string }
  /** The publisher and the date of facts: `{publisher}`, `{date}`. */
  readonly attribution: string
  /** Marks explanations and caveats as those of the library, where they are beside statements of Ankr. */
  readonly ownNotes: string
  /** The age of facts: `{count}`. */
  readonly age: { readonly years: PluralForms; readonly months: PluralForms }
  /** The status of facts. `{source}`: the document that replaces them. */
  readonly status: { readonly superseded: string; readonly withdrawn: string }
  /** An addition in brackets: `{text}`. */
  readonly aside: string
  /** The line of the prop `disclaimer`. */
  readonly disclaimer: string
  /** The source of a term: `{source}`. */
  readonly source: string
  /** The alphabet, if its order differs from A to Z. */
  readonly alphabet?: string
  /** The separator between two sentences. */
  readonly sentenceSeparator: string
  /** The end of a sentence that the code completes: a source before a note, a step before its risks. */
  readonly fullStop: string
  /** The separator between a label and its value. */
  readonly labelSeparator: string
  /** The separator between the items of a list. */
  readonly listSeparator: string
}
