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
export type SectionComponentName = (typeof sections)[SectionId][number]

/** A section by its id, with all its parts; or with the parts to show, in this order. */
export type SectionConfig =
  | SectionId
  | { readonly id: SectionId; readonly components: readonly SectionComponentName[] }

export const SECTION_IDS = Object.keys(sections) as SectionId[]
export const SECTION_COMPONENT_NAMES: readonly string[] = Object.values(sections).flat()

/** Whether ids can begin with it. */
export const isIdPrefix = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][\w-]*$/.test(value)

interface NormalizedSection {
  readonly id: SectionId
  readonly components: readonly SectionComponentName[]
}

/** Choices in their long form; what does not exist is left out, and each section and part stands once. */
export const normalizeSections = (choices: readonly SectionConfig[]): NormalizedSection[] => {
  const chosen = new Map<SectionId, readonly SectionComponentName[]>()
  for (const choice of Array.isArray(choices) ? choices : SECTION_IDS) {
    const id = SECTION_IDS.find((known) => known === (choice?.id ?? choice))
    if (!id || chosen.has(id)) continue
    const components: readonly SectionComponentName[] = Array.isArray(choice.components)
      ? choice.components
      : sections[id]
    chosen.set(id, [...new Set(components.filter((name) => SECTION_COMPONENT_NAMES.includes(name)))])
  }
  if (choices?.length && chosen.size === 0) return normalizeSections(SECTION_IDS)
  return [...chosen].map(([id, components]) => ({ id, components }))
}
