/** The sections of the page, in the order of the source document, each with its components. */
export const sections = {
  neutral: ['ChainNeutralBadge', 'ChainGrid', 'NetworkChoice', 'InteropChecker'],
  decentralization: ['DecentralizationStats', 'Commitments', 'ResilienceExplorer', 'OriginTimeline'],
  dao: ['DaoPathway'],
  web3: ['Web3Explainer', 'WebGenerations', 'Web3Principles', 'Audiences'],
  sources: ['Sources'],
} as const

/** The id of a section of the page. */
export type SectionId = keyof typeof sections

/** The name of a component in a section. The slot that replaces the component has the same name. */
export type SectionComponentName = (typeof sections)[SectionId][number]

/** A section id, which shows all its components, or an object with the components to show, in this order. */
export type SectionConfig =
  | SectionId
  | { readonly id: SectionId; readonly components: readonly SectionComponentName[] }

export const SECTION_IDS = Object.keys(sections) as SectionId[]
export const SECTION_COMPONENT_NAMES: readonly string[] = Object.values(sections).flat()

/** Components that are beside each other on a wide page, if both are shown. */
const PAIRS: readonly (readonly SectionComponentName[])[] = [
  // The visible facts of the badge are in a callout.
  ['ChainNeutralBadge', 'ChainGrid'],
  ['NetworkChoice', 'InteropChecker'],
  ['Commitments', 'ResilienceExplorer'],
  ['Web3Explainer', 'Audiences'],
]

/** Whether a component takes half of the width of a wide page. */
export const isHalf = (name: SectionComponentName, shown: readonly SectionComponentName[]): boolean =>
  PAIRS.some((pair) => pair.includes(name) && pair.every((other) => shown.includes(other)))

/** Whether a value is a valid prefix of ids. */
export const isIdPrefix = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][\w-]*$/.test(value)

interface NormalizedSection {
  readonly id: SectionId
  readonly components: readonly SectionComponentName[]
}

/** Returns the sections with their components. Unknown names and duplicates are removed. */
export const normalizeSections = (configs: readonly SectionConfig[]): NormalizedSection[] => {
  const sectionsById = new Map<SectionId, readonly SectionComponentName[]>()
  for (const config of Array.isArray(configs) ? configs : SECTION_IDS) {
    const id = SECTION_IDS.find((sectionId) => sectionId === (config?.id ?? config))
    if (!id || sectionsById.has(id)) continue
    const components: readonly SectionComponentName[] = Array.isArray(config.components)
      ? config.components
      : sections[id]
    sectionsById.set(id, [...new Set(components.filter((name) => SECTION_COMPONENT_NAMES.includes(name)))])
  }
  if (configs?.length && sectionsById.size === 0) return normalizeSections(SECTION_IDS)
  return [...sectionsById].map(([id, components]) => ({ id, components }))
}
