import { formats } from './formats.js'

export const Sources = {
  statements: {
    /** `{title}` and `{id}` of the document. */
    title: 'The document is titled “{title}” (id {id}).',
  },
  /** Who says so, and as of which day: `{publisher}`, `{date}`. */
  asStated: 'As stated by {publisher} on {date}',
  /** A day: `{day}`, `{month}`, `{year}`. */
  date: '{day} {month} {year}',
  /** How many statements come from there: `{count}`. */
  count: 'Statements: {count}',
}

export default { ...formats, Sources }
