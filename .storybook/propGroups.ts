/** The groups in the table of props, in order. */
export const PROP_GROUPS = ['Look', 'Content', 'Page'] as const

type PropGroup = (typeof PROP_GROUPS)[number]

const LOOK = /^(surface|size|layout|detail|appearance|variant|kind|notes|sectionSurfaces|show[A-Z]\w*)$/
const PAGE = /^(headingLevel|idPrefix|locale|href|now|maxAgeDays|className|id|ref|on[A-Z]\w*)$/

/** Returns the group of a prop: how the component looks, how it fits the page, or, for all other props, what it contains. */
export const getPropGroup = (prop: string): PropGroup =>
  LOOK.test(prop) ? 'Look' : PAGE.test(prop) ? 'Page' : 'Content'
