import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import en from '../../i18n/locales/en/AnkrApproach.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { Locale, MessageOverrides } from '../../i18n/types.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { getLookProps, type SizeProps } from '../../shared/look.js'
import { clampHeadingLevel } from '../../ui/Heading.js'
import { assertProps } from './assertProps.js'
import { Hero } from './Hero.js'
import { Section, type Slots } from './Section.js'
import { SectionComponent } from './SectionComponent.js'
import { isIdPrefix, normalizeSections, SECTION_IDS, type SectionConfig } from './sections.js'
import { getFactIds } from './shownFacts.js'
import { TableOfContents } from './TableOfContents.js'

export interface AnkrApproachProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps, SizeProps {
  /**
   * The sections to show, in this order. A section may list the components to show.
   *
   * The badge of the section `neutral` is in the head of the page. The statistics of the section `decentralization` are there
   * too, as a strip.
   * @default ['neutral', 'decentralization', 'dao', 'web3', 'sources']
   */
  sections?: readonly SectionConfig[]
  /** Elements that replace a component, by its name. `null` removes the component. */
  slots?: Slots
  /**
   * The backgrounds of the sections: every second section on a tinted band (`alternate`), or none (`plain`).
   * @default 'alternate'
   */
  sectionSurfaces?: (typeof SECTION_SURFACES)[number]
  /**
   * Whether to render a table of contents, between the head of the page and the sections.
   * @default true
   */
  showTableOfContents?: boolean
  /**
   * The prefix of the section ids, such as `<idPrefix>-neutral`. Two instances on a page need different prefixes.
   * @default 'ankr-approach'
   */
  idPrefix?: string
  /**
   * The level of the title, 1 to 4. Section headings are one level below it, component headings two.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | 4
  /** Defaults to English in the page's text direction. */
  locale?: Locale
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'AnkrApproach'>
}

const DEFAULT_ID_PREFIX = 'ankr-approach'
const SECTION_SURFACES = ['alternate', 'plain'] as const

/**
 * Shows the complete Ankr Approach page: a head with a badge and statistics, and the other components in sections, in the
 * order of the source document's. Each section names its sources once, and the disclaimer is in the head.
 *
 * In a browser, the first section and the interactive components hydrate. The other components keep their server HTML. If
 * there is no server HTML, their code loads at once.
 * Renders a `<div>` element with a `<section>` for each section.
 */
export const AnkrApproach = /*#__PURE__*/ forwardRefCompat(function AnkrApproach({
  sections = SECTION_IDS,
  slots: slotsProp,
  sectionSurfaces,
  showTableOfContents = true,
  idPrefix: idPrefixProp = DEFAULT_ID_PREFIX,
  headingLevel: level = 2,
  size,
  facts,
  now,
  showSource = true,
  disclaimer = false,
  locale,
  messages: overrides,
  className,
  ...rest
}: AnkrApproachProps) {
  if (process.env.NODE_ENV !== 'production') {
    assertProps({ sections, slots: slotsProp, idPrefix: idPrefixProp, headingLevel: level })
    assertEnum('AnkrApproach', 'sectionSurfaces', sectionSurfaces, SECTION_SURFACES)
    assertFacts('AnkrApproach', facts)
  }
  const messages = resolveMessages('AnkrApproach', en as Locale, locale, overrides)
  const shownSections = normalizeSections(sections)
  const idPrefix = isIdPrefix(idPrefixProp) ? idPrefixProp : DEFAULT_ID_PREFIX
  const headingLevel = clampHeadingLevel(level)
  const slots = Object(slotsProp) as Slots
  const look = getLookProps('AnkrApproach', { size })
  // The titles of sections are large, those of components medium.
  const isSmall = look['data-size'] === 'small'
  const sharedProps = { facts, now, locale, size: isSmall ? 'small' : undefined } as const
  const names = new Set(shownSections.flatMap(({ components }) => components))
  const factIds = getFactIds([...names].filter((name) => !Object.hasOwn(slots, name)))
  const badge = Object.hasOwn(slots, 'ChainNeutralBadge') ? (
    slots.ChainNeutralBadge
  ) : (
    <SectionComponent name="ChainNeutralBadge" headingLevel={headingLevel} sharedProps={sharedProps} />
  )
  return (
    <div
      {...rest}
      {...getRootProps('AnkrApproach', className, messages)}
      {...look}
      data-section-surfaces={coerceEnum(sectionSurfaces, SECTION_SURFACES)}
    >
      <Hero
        headingLevel={headingLevel}
        hasOwnTitle={overrides?.title !== undefined}
        badge={names.has('ChainNeutralBadge') && badge}
        showStatistics={names.has('DecentralizationStats') && !Object.hasOwn(slots, 'DecentralizationStats')}
        disclaimer={disclaimer}
        messages={messages}
        sharedProps={sharedProps}
      />
      {showTableOfContents ? (
        <TableOfContents
          texts={messages.AnkrApproach}
          idPrefix={idPrefix}
          sections={shownSections.map(({ id }) => id)}
        />
      ) : null}
      <div data-part="sections">
        {shownSections.map(({ id, components }) => (
          <Section
            key={id}
            section={id}
            id={`${idPrefix}-${id}`}
            components={components}
            slots={slots}
            showSource={showSource}
            headingLevel={clampHeadingLevel(headingLevel + 1)}
            messages={messages}
            sharedProps={sharedProps}
            factIds={factIds}
          />
        ))}
      </div>
    </div>
  )
})
