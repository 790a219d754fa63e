/** The sections of the page, in the order of the source document, each with its parts. */
export const sections = {
  neutral: ['ChainNeutralBadge', 'ChainGrid', 'NetworkChoice', 'InteropChecker'],
  decentralization: ['DecentralizationStats', 'Commitments', 'ResilienceExplorer', 'OriginTimeline'],
  dao: ['DaoPathway'],
  web3: ['Web3Explainer', 'WebGenerations', 'Web3Principles', 'Audiences'],
  sources: ['Sources'],
} as const

/** The id of a section of the page. */
export type SectionId = keyof typeof sections

/** A part of the page: the component of that name, or what stands in its slot. */
export type PartId = (typeof sections)[SectionId][number]

/** A section by its id, with all its parts; or with the parts to show, in this order. */
export type SectionChoice = SectionId | { readonly id: SectionId; readonly parts: readonly PartId[] }

export const allSections = Object.keys(sections) as SectionId[]
export const allParts: readonly string[] = Object.values(sections).flat()

/** A choice in its long form; what does not exist is left out. */
export const choose = (choices: readonly SectionChoice[]) =>
  choices
    .map((choice) => (typeof choice === 'string' ? { id: choice, parts: sections[choice] } : choice))
    .filter(({ id }) => Object.hasOwn(sections, id))
    .map(({ id, parts }) => ({ id, parts: parts.filter((part) => allParts.includes(part)) }))
