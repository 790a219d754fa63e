export { AnkrApproach, type AnkrApproachProps } from './AnkrApproach.js'
export type { SectionComponentName, SectionConfig, SectionId } from './sections.js'
