import { formats } from './formats.js'

export const Sources = {
  statements: {
    /** `{title}`: the title of the document. `{id}`: the id of the document. */
    title: 'The document is titled “{title}” (id {id}).',
  },
  /** `{publisher}`: the publisher. `{date}`: the date, in the format `date`. */
  asStated: 'As stated by {publisher} on {date}',
  /** The format of a date: `{day}`, `{month}`, `{year}`. */
  date: '{day} {month} {year}',
  /** `{count}`: the number of statements from the source. */
  count: 'Statements: {count}',
}

export default { ...formats, Sources }
