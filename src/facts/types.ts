/** Where a statement comes from. */
export interface Source {
  /** Stable key, for example `ankr-approach`. */
  readonly id: string
  /** The title as its publisher writes it. */
  readonly title: string
  /** Who published it. */
  readonly publisher: string
  /** Where it can be read: an absolute `https:` address. */
  readonly url: string
}

/** A number that may be shown, and how exactly it is meant. */
export interface Statistic {
  /** The number itself: finite, zero or more. */
  readonly value: number
  /** How the number is meant; it is always shown with the number. */
  readonly qualifier: 'over' | 'about' | 'exactly'
  /** What is counted. */
  readonly unit: string
}

/** The part of the source document a fact belongs to. */
export type FactSection = 'meta' | 'neutral' | 'decentralization' | 'dao' | 'web3'

/**
 * What sort of statement a fact is. It decides how the fact may be worded: an `aspiration` is never shown as done,
 * a `commitment` or an `opinion` is attributed, a `figure` carries qualifier, date and source.
 */
export type FactKind =
  | 'statistic'
  | 'statement'
  | 'commitment'
  | 'definition'
  | 'example'
  | 'aspiration'
  | 'opinion'

/** One statement with an address: what sort it is, who says so, and as of when. */
export interface Fact<Id extends string = string> {
  /** Stable name, kept under semantic versioning; on screen as `data-fact`. */
  readonly id: Id
  readonly section: FactSection
  readonly kind: FactKind
  /** The number, for a `figure`. */
  readonly statistic?: Statistic
  readonly source: Source
  /** The day the source is dated, `YYYY-MM-DD`, in UTC. */
  readonly asOf: string
  /** Words for a fact that a partner adds; the library's own facts are worded by the locale. */
  readonly label?: string
  /** One line of care below the label. */
  readonly note?: string
}
