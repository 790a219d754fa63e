import { invalidValueError } from '../../shared/errors.js'
import { isIdPrefix, SECTION_COMPONENT_NAMES, SECTION_IDS } from './sections.js'

const COMPONENT = 'AnkrApproach'

const assertOneOf = (prop: string, value: unknown, accepted: readonly string[]) => {
  if (accepted.includes(value as string)) return
  throw invalidValueError(
    COMPONENT,
    `the prop \`${prop}\``,
    value,
    accepted.map((name) => `"${name}"`).join(', '),
  )
}

/** Checks the props in development. */
export const assertProps = (props: {
  sections: unknown
  slots: unknown
  idPrefix: unknown
  headingLevel: unknown
}) => {
  const { sections, slots, idPrefix, headingLevel } = props
  if (!Array.isArray(sections))
    throw invalidValueError(COMPONENT, 'the prop `sections`', sections, 'a list of section ids')
  const seen = new Set<unknown>()
  for (const section of sections) {
    const { id, components } = typeof section === 'string' ? { id: section, components: [] } : (section ?? {})
    assertOneOf('sections', id, SECTION_IDS)
    if (seen.has(id))
      throw invalidValueError(COMPONENT, 'an id in the prop `sections`', id, 'each section once')
    seen.add(id)
    if (!Array.isArray(components))
      throw invalidValueError(
        COMPONENT,
        `the components of "${id}" in \`sections\``,
        components,
        SECTION_COMPONENT_NAMES.join(', '),
      )
    for (const name of components) assertOneOf('sections', name, SECTION_COMPONENT_NAMES)
  }
  for (const name of Object.keys((slots as object | null) ?? {}))
    assertOneOf('slots', name, SECTION_COMPONENT_NAMES)
  if (!isIdPrefix(idPrefix)) {
    throw invalidValueError(
      COMPONENT,
      'the prop `idPrefix`',
      idPrefix,
      'a letter, then letters, digits, - or _',
    )
  }
  if (![1, 2, 3, 4].includes(headingLevel as number)) {
    throw invalidValueError(COMPONENT, 'the prop `headingLevel`', headingLevel, 'a whole number from 1 to 4')
  }
}
