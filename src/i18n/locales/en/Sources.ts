import { formats } from './formats.js'

export const Sources = {
  title: 'Sources',
  statements: {
    /** `{title}`: the title of the document. */
    title: 'The statements on this page come from a document titled “{title}”.',
  },
  /** `{publisher}`: the publisher. `{date}`: the date, in the format `date`. */
  version: '{publisher}, version of {date}',
  /** The format of a date: `{day}`, `{month}`, `{year}`. */
  date: '{day} {month} {year}',
  /** `{count}`: the number of statements from the source. */
  count: 'Statements used: {count}',
}

export default { ...formats, Sources }
