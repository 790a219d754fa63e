/** The source of a fact: a published document. */
export interface Source {
  /** A stable id, such as `ankr-approach`. */
  readonly id: string
  /** The title of the document, as published. */
  readonly title: string
  /** The name of the publisher. */
  readonly publisher: string
  /** The absolute `https:` URL of the document. */
  readonly url: string
}

/** A number with its qualifier. */
export interface Statistic {
  /** The number: finite, 0 or more. */
  readonly value: number
  /** The precision of the number. It is always shown with the number. */
  readonly qualifier: 'over' | 'about' | 'exactly'
  /** The unit, such as `nodes`. */
  readonly unit: string
}

/** The section of the source document that contains a fact. */
export type FactSection = 'meta' | 'neutral' | 'decentralization' | 'dao' | 'web3'

/**
 * The kind of a fact. It determines the wording: an `aspiration` is never shown as achieved, only a `commitment` is
 * worded as a promise, an `opinion` names its author, and a `statistic` is shown with its qualifier, date and source.
 */
export type FactKind =
  | 'statistic'
  | 'statement'
  | 'commitment'
  | 'definition'
  | 'example'
  | 'aspiration'
  | 'opinion'

/**
 * Whether the source still makes the statement, as far as the author of the fact knows.
 *
 * - `current`: the source makes it.
 * - `superseded`: a newer document replaces it. `supersededBy` is that document.
 * - `withdrawn`: the source no longer publishes it.
 */
export type FactStatus = 'current' | 'superseded' | 'withdrawn'

/** A statement with its kind, source, date and status. */
export interface Fact<Id extends string = string> {
  /** A stable id under semantic versioning. Elements that show the fact have it as `data-fact`. */
  readonly id: Id
  readonly section: FactSection
  readonly kind: FactKind
  /** The number of a `statistic`. */
  readonly statistic?: Statistic
  readonly source: Source
  /** The date of the source: a day `YYYY-MM-DD` in UTC. */
  readonly asOf: string
  /** Shown in the attribution unless it is `current`. */
  readonly status: FactStatus
  /** The document that replaces a `superseded` fact. */
  readonly supersededBy?: Source
  /** The day on which somebody last compared the fact with its source: `YYYY-MM-DD`. Omit if nobody has. */
  readonly checkedOn?: string
  /** The text of a fact that a partner adds. The locale contains the texts of the library's facts. */
  readonly label?: string
  /** A note below the label, such as a caveat. */
  readonly note?: string
}
