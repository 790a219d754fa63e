export { AnkrApproach, type AnkrApproachProps } from './AnkrApproach.js'
export type { PartId, SectionChoice, SectionId } from './sections.js'
