import { type ComponentProps, Fragment, type ReactNode } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import { title as titleFact } from '../../facts/library/meta.js'
import { factAttributes, resolveFact } from '../../facts/overrides.js'
import en from '../../i18n/locales/en/AnkrApproach.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { Locale } from '../../i18n/types.js'
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

export interface AnkrApproachProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Which sections to show, in this order; a section may name the parts to show of it.
   * @default ['neutral', 'decentralization', 'dao', 'web3', 'sources']
   */
  sections?: readonly SectionConfig[]
  /** What stands in place of a part. `null` leaves the part out. */
  slots?: { readonly [Name in SectionComponentName]?: ReactNode }
  /**
   * Whether a table of contents stands before the sections, and at the side where it is wide.
   * @default true
   */
  showTableOfContents?: boolean
  /**
   * What the ids of the sections begin with: `<anchor>-neutral` and so on. Two on one page need one each.
   * @default 'ankr-approach'
   */
  idPrefix?: string
  /**
   * The level of its title in your page's outline, 1 to 4; sections are one deeper, their parts two.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | 4
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: Locale
}

const DEFAULT_ID_PREFIX = 'ankr-approach'

const clampLevel = (level: number, by: number) => Math.min(6, level + by) as HeadingLevel

/**
 * The whole approach on one page, in the order of the source, from the components beside it.
 *
 * In a browser it begins with its first section and what is interactive; what a server has written of the rest stays as it
 * is, and where no server has, its code is fetched at once.
 * Renders a `<div>` element with a `<section>` for each section.
 */
export const AnkrApproach = /*#__PURE__*/ forwardRefCompat(function AnkrApproach({
  sections = SECTION_IDS,
  slots,
  showTableOfContents = true,
  idPrefix: prefix = DEFAULT_ID_PREFIX,
  headingLevel: level = 2,
  facts,
  locale,
  className,
  ...rest
}: AnkrApproachProps) {
  if (process.env.NODE_ENV !== 'production') {
    assertProps({ sections, slots, idPrefix: prefix, headingLevel: level })
    assertFacts('AnkrApproach', facts)
  }
  const messages = resolveMessages('AnkrApproach', en as Locale, locale)
  const texts = messages.AnkrApproach
  const chosen = normalizeSections(sections)
  const anchor = isIdPrefix(prefix) ? prefix : DEFAULT_ID_PREFIX
  const headingLevel = clampHeadingLevel(level)
  const filled = Object(slots) as NonNullable<typeof slots>
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
          {/* biome-ignore lint/a11y/noRedundantRoles: without markers Safari takes it for no list */}
          <ol data-part="table-of-contents-list" role="list">
            {chosen.map(({ id }) => (
              <li key={id} data-part="table-of-contents-item">
                <a data-part="table-of-contents-link" href={`#${anchor}-${id}`}>
                  {texts.sections[id]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div data-part="sections">
        {chosen.map(({ id, components }) => (
          <section key={id} data-part="section" id={`${anchor}-${id}`}>
            <Heading level={clampLevel(headingLevel, 1)} component="AnkrApproach" data-part="section-title">
              {texts.sections[id]}
            </Heading>
            {components.map((name) =>
              Object.hasOwn(filled, name) ? (
                <Fragment key={name}>{filled[name]}</Fragment>
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
