import type { Facts } from './defineFacts.js'

/** The props of every component that shows facts. */
export interface FactProps {
  /** Overrides for the built-in facts, from `defineFacts()`. */
  facts?: Facts
  /**
   * The current date: a `Date`, or a day `YYYY-MM-DD`. With it, the attribution shows the age of the facts, such as
   * "4 years ago". You pass it, so that server and browser render the same result. Omit to show only the date.
   */
  now?: Date | string
  /**
   * Whether to add a line which states that the facts are Ankr's, and that this site has not checked them.
   * @default false
   */
  disclaimer?: boolean
  /**
   * Whether to show the lines that name the source and the date of the facts. Pass `false` only if the text around the component
   * names them, as a section of `AnkrApproach` does.
   * @default true
   */
  showSource?: boolean
}
