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

/** Whether ids can begin with it. */
export const isAnchor = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][\w-]*$/.test(value)

/** Choices in their long form; what does not exist is left out, and each section and part stands once. */
export const choose = (choices: readonly SectionChoice[]) => {
  const chosen = new Map<SectionId, readonly PartId[]>()
  for (const choice of Array.isArray(choices) ? choices : allSections) {
    const id = allSections.find((known) => known === (choice?.id ?? choice))
    if (!id || chosen.has(id)) continue
    const parts: readonly PartId[] = Array.isArray(choice.parts) ? choice.parts : sections[id]
    chosen.set(id, [...new Set(parts.filter((part) => allParts.includes(part)))])
  }
  return [...chosen].map(([id, parts]) => ({ id, parts }))
}
