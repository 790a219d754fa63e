import { formats } from './formats.js'

/** A list of the documents that the facts are from. */
export const Sources = {
  /** The heading. The page may also show data of others, which name their sources where they are shown. */
  title: 'Sources of Ankr’s statements',
  statements: {
    /** `{title}`: the title of the document. */
    title: 'Ankr’s own document is titled “{title}”.',
  },
  /** `{publisher}`: the publisher. `{date}`: the date, in the format `date`. */
  version: '{publisher}, version of {date}',
  /** The format of a date: `{day}`, `{month}`, `{year}`. */
  date: '{day} {month} {year}',
  /** `{count}`: the number of statements from the source. */
  count: 'Statements used: {count}',
}

export default { ...formats, Sources }
