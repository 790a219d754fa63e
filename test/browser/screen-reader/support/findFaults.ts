import type { Reading, Stop } from './read.js'

const words = (text: string): string[] => text.match(/[\p{L}\p{N}%×]+/gu) ?? []

/** Roles whose name is no text of the page, or the text of their label. */
const NAMED_BY_LABEL = new Set(['combobox', 'option', 'radio', 'group', 'table', 'navigation'])

/** Roles whose name is a text beside them, which screen readers skip or speak once: a legend, and the label of a radio button. */
const REPEATED_BY_TEXT = new Set(['group', 'radio'])

/** Texts, and the names of what has no text inside. A visually hidden caption or header names a table or a row. */
const getTexts = (stops: readonly Stop[]) =>
  stops.filter(({ isLeaf, role, isHiddenHeader }) => isLeaf && !NAMED_BY_LABEL.has(role) && !isHiddenHeader)

const findFirstDifference = (spoken: readonly string[], visible: readonly string[]) => {
  const length = Math.max(spoken.length, visible.length)
  const at = Array.from({ length }, (_, index) => index).find((index) => spoken[index] !== visible[index])
  if (at === undefined) return []
  const around = (list: readonly string[]) => list.slice(Math.max(0, at - 3), at + 6).join(' ')
  return [`spoken "${around(spoken)}", visible "${around(visible)}"`]
}

/** Every visible word is spoken once, in the order of the document, and nothing else is. */
const findTextFaults = ({ stops, visible, hidden }: Reading): string[] => {
  const all = stops.map(({ phrase }) => phrase).join('\n')
  return [
    ...findFirstDifference(
      getTexts(stops).flatMap(({ text }) => words(text)),
      words(visible),
    ),
    // A hidden text repeats a spoken one, such as the row header of a table.
    ...hidden
      .filter((text) => words(text).length > 0 && !all.includes(text.trim()))
      .map((text) => `visible and never spoken: "${text}"`),
  ]
}

/** No definition is spoken inside a sentence. */
const findDefinitionFaults = ({ stops, meanings }: Reading): string[] =>
  stops
    .filter(({ phrase, role }) => role !== '' && meanings.some((meaning) => phrase.includes(meaning)))
    .map(({ phrase }) => `a definition inside a sentence: "${phrase}"`)

/** Two cells of a table may be equal. A caption is the name of its table. A heading may have the name of a badge below it. */
const mayRepeat = (stop: Stop, next: Stop) =>
  (stop.isInTable && next.isInTable) ||
  (stop.role === 'heading' && next.role === 'button') ||
  REPEATED_BY_TEXT.has(stop.role)

/** No phrase is spoken twice in a row: no text, and no name of a table, group or landmark. */
const findRepetitions = ({ stops }: Reading): string[] => {
  const spoken = stops.filter(({ isLeaf, role, text }) => isLeaf || (NAMED_BY_LABEL.has(role) && text))
  return spoken
    .filter((stop, index) => {
      const previous = spoken[index - 1]
      return (
        previous && words(stop.text).length > 1 && stop.text === previous.text && !mayRepeat(previous, stop)
      )
    })
    .map(({ text }) => `twice in a row: "${text}"`)
}

const overlaps = (start: number, end: number, otherStart: number, otherEnd: number) =>
  Math.min(end, otherEnd) - Math.max(start, otherStart) > 1

/**
 * What is spoken later is not above what was spoken earlier in its column, nor at its left in its row. A statistic is shown
 * above its label, but HTML has the label (`<dt>`) first, and the status of a step above its label: the order inside the group
 * of a `<dl>` and inside a step is free.
 * Controls come before what they control, and may be shown beside it.
 */
export const findOrderFaults = ({ stops }: Pick<Reading, 'stops'>): string[] => {
  const texts = getTexts(stops).filter(({ isInTable, rect }) => !isInTable && rect.bottom > rect.top)
  return texts.flatMap((later, at) =>
    texts
      .slice(0, at)
      .filter(({ rect, group, isInFieldset }) => {
        if (group > 0 && group === later.group) return false
        const isInColumn = overlaps(rect.left, rect.right, later.rect.left, later.rect.right)
        const isInRow =
          isInFieldset === later.isInFieldset &&
          overlaps(rect.top, rect.bottom, later.rect.top, later.rect.bottom)
        return isInColumn ? later.rect.bottom <= rect.top : isInRow && later.rect.right <= rect.left
      })
      .map(({ text }) => `"${later.text}" is spoken after "${text}" and is shown before it`),
  )
}

/** A link to a document has its title, which is up to 70 characters long. */
const LONGEST: Readonly<Record<string, number>> = { button: 60, combobox: 60, link: 80 }
const NAMED_TAGS = new Set(['table', 'fieldset', 'nav'])

/** Controls have a short name. Tables, landmarks and groups of controls have a name. */
const findNameFaults = ({ stops }: Reading): string[] =>
  stops
    .filter(({ role, tag, text }) => {
      const longest = LONGEST[role] ?? (NAMED_TAGS.has(tag) ? 120 : undefined)
      return longest !== undefined && (words(text).length === 0 || text.length > longest)
    })
    .map(({ role, text }) => `the name of a ${role} is "${text}"`)

/** What is wrong with a reading by line. */
export const findFaults = (reading: Reading): string[] =>
  [findTextFaults, findDefinitionFaults, findRepetitions, findOrderFaults, findNameFaults].flatMap((find) =>
    find(reading),
  )
