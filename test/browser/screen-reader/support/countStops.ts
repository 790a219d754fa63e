import type { Stop } from './read.js'

/** How much of each kind is read, for the table in the documentation. */
export interface Counts {
  byLine: Record<string, number>
  byKey: Record<string, number>
  /** Live regions: what is announced after a choice. */
  statuses: number
  /** Buttons that are expanded by a press, and then have their text after them. */
  expandable: number
}

const BY_LINE: Readonly<Record<string, string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  listitem: 'list item',
  term: 'term',
  definition: 'definition',
  table: 'table',
  image: 'image',
  note: 'note',
  navigation: 'navigation',
}

const count = (kinds: readonly (string | undefined)[]) => {
  const counts: Record<string, number> = {}
  for (const kind of kinds) if (kind) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** `phrases` are those of the Tab key. A `<summary>` has no role. */
export const countStops = (stops: readonly Stop[], phrases: readonly string[]): Counts => {
  const roles = phrases.map((phrase) => /^(button|link|combobox|radio)(?=,|$)/.exec(phrase)?.[0] ?? 'summary')
  return {
    byLine: count(stops.map(({ role, tag }) => (tag === 'fieldset' ? 'group' : BY_LINE[role]))),
    byKey: count(roles.map((role) => (role === 'combobox' ? 'select' : role))),
    statuses: stops.filter(({ role }) => role === 'status').length,
    expandable: phrases.filter((phrase) => phrase.startsWith('button') && phrase.endsWith(', not expanded'))
      .length,
  }
}
