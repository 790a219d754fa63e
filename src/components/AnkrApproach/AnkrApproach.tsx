import { type ComponentProps, Fragment, type ReactNode } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { title as titleFact } from '../../facts/library/meta.js'
import { factAttributes, resolveFact } from '../../facts/overrides.js'
import en from '../../i18n/locales/en/AnkrApproach.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { Locale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { clampHeadingLevel, Heading, type HeadingLevel } from '../../ui/Heading.js'
import { assertProps } from './assertProps.js'
import { SectionComponent } from './SectionComponent.js'
import {
  isIdPrefix,
  normalizeSections,
  SECTION_IDS,
  type SectionComponentName,
  type SectionConfig,
} from './sections.js'

export interface AnkrApproachProps extends Omit<ComponentProps<'div'>, 'children'>, FactProps {
  /**
   * The sections to show, in this order. A section may list the components to show.
   * @default ['neutral', 'decentralization', 'dao', 'web3', 'sources']
   */
  sections?: readonly SectionConfig[]
  /** Elements that replace a component, by its name. `null` removes the component. */
  slots?: { readonly [Name in SectionComponentName]?: ReactNode }
  /**
   * Whether to render a table of contents, above the sections or at the side of a wide page.
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

const clampLevel = (level: number, by: number) => Math.min(6, level + by) as HeadingLevel

/**
 * Shows the complete Ankr Approach page. It renders the other components in the order of the source document.
 *
 * In a browser, the first section and the interactive components hydrate. The other components keep their server HTML. If
 * there is no server HTML, their code loads at once.
 * Renders a `<div>` element with a `<section>` for each section.
 */
export const AnkrApproach = /*#__PURE__*/ forwardRefCompat(function AnkrApproach({
  sections = SECTION_IDS,
  slots,
  showTableOfContents = true,
  idPrefix: idPrefixProp = DEFAULT_ID_PREFIX,
  headingLevel: level = 2,
  facts,
  now,
  disclaimer,
  locale,
  messages: overrides,
  className,
  ...rest
}: AnkrApproachProps) {
  if (process.env.NODE_ENV !== 'production') {
    assertProps({ sections, slots, idPrefix: idPrefixProp, headingLevel: level })
    assertFacts('AnkrApproach', facts)
  }
  const messages = resolveMessages('AnkrApproach', en as Locale, locale, overrides)
  const texts = messages.AnkrApproach
  const shownSections = normalizeSections(sections)
  const idPrefix = isIdPrefix(idPrefixProp) ? idPrefixProp : DEFAULT_ID_PREFIX
  const headingLevel = clampHeadingLevel(level)
  const slotContents = Object(slots) as NonNullable<typeof slots>
  return (
    <div {...rest} {...getRootProps('AnkrApproach', className, messages)}>
      <Heading
        level={headingLevel}
        component="AnkrApproach"
        {...factAttributes(resolveFact(titleFact, facts))}
      >
        {texts.title}
      </Heading>
      {showTableOfContents ? (
        <nav data-part="table-of-contents" aria-label={texts.contents}>
          <p data-part="table-of-contents-title" aria-hidden="true">
            {texts.contents}
          </p>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics under `list-style: none` (https://bugs.webkit.org/show_bug.cgi?id=170179) */}
          <ol data-part="table-of-contents-list" role="list">
            {shownSections.map(({ id }) => (
              <li key={id} data-part="table-of-contents-item">
                <a data-part="table-of-contents-link" href={`#${idPrefix}-${id}`}>
                  {texts.sections[id]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div data-part="sections">
        {shownSections.map(({ id, components }) => (
          <section key={id} data-part="section" id={`${idPrefix}-${id}`}>
            <Heading level={clampLevel(headingLevel, 1)} component="AnkrApproach" data-part="section-title">
              {texts.sections[id]}
            </Heading>
            {components.map((name) =>
              Object.hasOwn(slotContents, name) ? (
                <Fragment key={name}>{slotContents[name]}</Fragment>
              ) : (
                <SectionComponent
                  key={name}
                  name={name}
                  headingLevel={clampLevel(headingLevel, 2)}
                  facts={facts}
                  locale={locale}
                />
              ),
            )}
          </section>
        ))}
      </div>
    </div>
  )
})
