import { type ComponentProps, Fragment, type ReactNode } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import { title as titleFact } from '../../content/facts/meta.js'
import en from '../../locales/en/AnkrApproach.js'
import type { Locale } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { Heading, type HeadingLevel, nearestLevel } from '../../primitives/Heading.js'
import { rootProps } from '../../primitives/root.js'
import { resolve, stated } from '../../primitives/stated.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { check } from './check.js'
import { Part } from './Part.js'
import { allSections, choose, isAnchor, type PartId, type SectionChoice } from './sections.js'

export interface AnkrApproachProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Which sections to show, in this order; a section may name the parts to show of it.
   * @default ['neutral', 'decentralization', 'dao', 'web3', 'sources']
   */
  sections?: readonly SectionChoice[]
  /** What stands in place of a part. `null` leaves the part out. */
  slots?: { readonly [Part in PartId]?: ReactNode }
  /**
   * Whether a table of contents stands before the sections, and at the side where it is wide.
   * @default true
   */
  contents?: boolean
  /**
   * What the ids of the sections begin with: `<anchor>-neutral` and so on. Two on one page need one each.
   * @default 'ankr-approach'
   */
  anchor?: string
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

const ANCHOR = 'ankr-approach'

const deeper = (level: number, by: number) => Math.min(6, level + by) as HeadingLevel

/**
 * The whole approach on one page, in the order of the source, from the components beside it.
 *
 * In a browser it begins with its first section and what is interactive; what a server has written of the rest stays as it
 * is, and where no server has, its code is fetched at once.
 * Renders a `<div>` element with a `<section>` for each section.
 */
export const AnkrApproach = /*#__PURE__*/ withRef(function AnkrApproach({
  sections = allSections,
  slots,
  contents = true,
  anchor: prefix = ANCHOR,
  headingLevel: level = 2,
  facts,
  locale,
  className,
  ...rest
}: AnkrApproachProps) {
  if (process.env.NODE_ENV !== 'production') {
    check({ sections, slots, anchor: prefix, headingLevel: level })
    checkFacts('AnkrApproach', facts)
  }
  const speech = speak('AnkrApproach', en as Locale, locale)
  const words = speech.AnkrApproach
  const chosen = choose(sections)
  const anchor = isAnchor(prefix) ? prefix : ANCHOR
  const headingLevel = nearestLevel(level)
  const filled = Object(slots) as NonNullable<typeof slots>
  return (
    <div {...rest} {...rootProps('AnkrApproach', className, speech, locale)}>
      <Heading level={headingLevel} of="AnkrApproach" {...stated(resolve(titleFact, facts))}>
        {words.title}
      </Heading>
      {contents ? (
        <nav data-part="contents" aria-label={words.contents}>
          <p data-part="contents-title" aria-hidden="true">
            {words.contents}
          </p>
          {/* biome-ignore lint/a11y/noRedundantRoles: without markers Safari takes it for no list */}
          <ol data-part="contents-list" role="list">
            {chosen.map(({ id }) => (
              <li key={id} data-part="contents-item">
                <a data-part="contents-link" href={`#${anchor}-${id}`}>
                  {words.sections[id]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div data-part="sections">
        {chosen.map(({ id, parts }) => (
          <section key={id} data-part="section" id={`${anchor}-${id}`}>
            <Heading level={deeper(headingLevel, 1)} of="AnkrApproach" data-part="section-title">
              {words.sections[id]}
            </Heading>
            {parts.map((part) =>
              Object.hasOwn(filled, part) ? (
                <Fragment key={part}>{filled[part]}</Fragment>
              ) : (
                <Part
                  key={part}
                  of={part}
                  headingLevel={deeper(headingLevel, 2)}
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
