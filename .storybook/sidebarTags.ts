/** The tags of components in the sidebar and in its filter, in the order of display. */
export const SIDEBAR_TAGS = ['new', 'interactive', 'statistics', 'no JavaScript'] as const

export type SidebarTag = (typeof SIDEBAR_TAGS)[number]

/** The data that tags are derived from. */
export interface TagSources {
  /** `stories/docs/reference.json`, which tests compare with the HTML of every component. */
  readonly reference: {
    readonly components: readonly {
      readonly name: string
      readonly parts: readonly string[]
      readonly statistics: readonly string[]
    }[]
  }
  /** `stories/docs/sizes.json`, which tests compare with the built package. */
  readonly sizes: { readonly components: Readonly<Record<string, { readonly server: number } | undefined>> }
  /** `CHANGELOG.md`, the latest release first. */
  readonly changelog: string
}

/**
 * Whether a component is new: no release before the latest one names it. While there is only one release, its components are
 * not new, but components of pending changes are.
 */
const isNew = (name: string, changelog: string) => {
  const [latest = '', ...earlier] = changelog.split(/^## /m).slice(1)
  const releases = earlier.length ? earlier : [latest]
  return !releases.some((text) => text.includes(`\`${name}\``))
}

/**
 * Returns the tags of a component:
 * - `interactive`: it has controls that hydrate, in an island.
 * - `statistics`: its HTML with default props states a statistic.
 * - `no JavaScript`: in a Server Component, it ships no client code with default props.
 * - `new`: see `isNew()`.
 */
export const getSidebarTags = (name: string, { reference, sizes, changelog }: TagSources): SidebarTag[] => {
  const component = reference.components.find((one) => one.name === name)
  if (!component) return []
  const has: Readonly<Record<SidebarTag, boolean>> = {
    new: isNew(name, changelog),
    interactive: component.parts.includes('island'),
    statistics: component.statistics.length > 0,
    'no JavaScript': sizes.components[name]?.server === 0,
  }
  return SIDEBAR_TAGS.filter((tag) => has[tag])
}
