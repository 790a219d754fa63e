import { invalid } from '../../errors.js'
import { allParts, allSections, isAnchor } from './sections.js'

const where = 'AnkrApproach'

const among = (prop: string, value: unknown, accepted: readonly string[]) => {
  if (accepted.includes(value as string)) return
  throw invalid(where, `the prop \`${prop}\``, value, accepted.map((word) => `"${word}"`).join(', '))
}

/** In development, what is asked for has to exist. */
export const check = (props: {
  sections: unknown
  slots: unknown
  anchor: unknown
  headingLevel: unknown
}) => {
  const { sections, slots, anchor, headingLevel } = props
  if (!Array.isArray(sections)) throw invalid(where, 'the prop `sections`', sections, 'a list of section ids')
  const seen = new Set<unknown>()
  for (const section of sections) {
    const { id, parts } = typeof section === 'string' ? { id: section, parts: [] } : (section ?? {})
    among('sections', id, allSections)
    if (seen.has(id)) throw invalid(where, 'an id in the prop `sections`', id, 'each section once')
    seen.add(id)
    if (!Array.isArray(parts))
      throw invalid(where, `the parts of "${id}" in \`sections\``, parts, allParts.join(', '))
    for (const part of parts) among('sections', part, allParts)
  }
  for (const part of Object.keys((slots as object | null) ?? {})) among('slots', part, allParts)
  if (!isAnchor(anchor)) {
    throw invalid(where, 'the prop `anchor`', anchor, 'a letter, then letters, digits, - or _')
  }
  if (![1, 2, 3, 4].includes(headingLevel as number)) {
    throw invalid(where, 'the prop `headingLevel`', headingLevel, 'a whole number from 1 to 4')
  }
}
