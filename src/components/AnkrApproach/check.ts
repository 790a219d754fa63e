import { invalid } from '../../errors.js'
import { oneOf } from '../../primitives/oneOf.js'
import { allParts, allSections } from './sections.js'

const where = 'AnkrApproach'

/** In development, what is asked for has to exist. */
export const check = (props: {
  sections: unknown
  slots: unknown
  anchor: unknown
  headingLevel: unknown
}) => {
  const { sections, slots, anchor, headingLevel } = props
  if (!Array.isArray(sections)) throw invalid(where, 'the prop `sections`', sections, 'a list of section ids')
  for (const section of sections) {
    const { id, parts } = typeof section === 'string' ? { id: section, parts: [] } : (section ?? {})
    oneOf(where, 'sections', id, allSections)
    if (!Array.isArray(parts))
      throw invalid(where, `the parts of "${id}" in \`sections\``, parts, allParts.join(', '))
    for (const part of parts) oneOf(where, 'sections', part, allParts)
  }
  for (const part of Object.keys((slots as object | null) ?? {})) oneOf(where, 'slots', part, allParts)
  if (typeof anchor !== 'string' || !/^[A-Za-z][\w-]*$/.test(anchor)) {
    throw invalid(where, 'the prop `anchor`', anchor, 'a letter, then letters, digits, - or _')
  }
  if (![1, 2, 3, 4].includes(headingLevel as number)) {
    throw invalid(where, 'the prop `headingLevel`', headingLevel, 'a whole number from 1 to 4')
  }
}
