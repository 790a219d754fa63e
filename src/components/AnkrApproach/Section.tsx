import { Fragment, type ReactNode } from 'react'
import { blockchainAgnosticism, multiChainProvider } from '../../facts/library/neutral.js'
import { resolveFacts } from '../../facts/overrides.js'
import { renderFacts } from '../../facts/renderFacts.js'
import type en from '../../i18n/locales/en/AnkrApproach.js'
import { clampHeadingLevel, Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { Callout } from '../Callout/index.js'
import { SectionComponent, type SharedProps } from './SectionComponent.js'
import { isHalf, type SectionComponentName, type SectionId } from './sections.js'
import { getShownFacts, hasOwnNotes } from './shownFacts.js'

export type Slots = { readonly [Name in SectionComponentName]?: ReactNode }

export interface SectionProps {
  section: SectionId
  /** The id of the element. */
  id: string
  components: readonly SectionComponentName[]
  slots: Slots
  showSource: boolean
  headingLevel: HeadingLevel
  messages: typeof en
  sharedProps: SharedProps
  /** The ids of all facts of the page. */
  factIds: readonly string[]
}

const NEUTRAL_FACTS = [multiChainProvider, blockchainAgnosticism]

/** A section of the page: its title, its components and the sources of their facts. Renders a `<section>` element. */
export function Section({
  section,
  id,
  components,
  slots,
  showSource,
  headingLevel,
  messages,
  sharedProps,
  factIds,
}: SectionProps) {
  const { facts, locale, now } = sharedProps
  const { sections, statements } = messages.AnkrApproach
  const hasCallout = components.includes('ChainNeutralBadge') && resolveFacts(NEUTRAL_FACTS, facts).length > 0
  // The slots have no width, and the badge is shown by the callout.
  const shown = components.filter((name) =>
    name === 'ChainNeutralBadge' ? hasCallout : !Object.hasOwn(slots, name),
  )
  const getHalf = (name: SectionComponentName) => ({ 'data-half': isHalf(name, shown) ? '' : undefined })
  return (
    <section data-part="section" id={id}>
      <Heading level={headingLevel} component="AnkrApproach" data-part="section-title">
        {sections[section]}
      </Heading>
      {/* The badge is in the hero, and its facts are in a tooltip. Here they are visible. */}
      {hasCallout && (
        <Callout kind="note" surface="tinted" locale={locale} {...getHalf('ChainNeutralBadge')}>
          <p data-part="text">{renderFacts(NEUTRAL_FACTS, { sentences: statements, facts, messages })}</p>
        </Callout>
      )}
      {components.map((name) => {
        if (name === 'ChainNeutralBadge') return null
        if (Object.hasOwn(slots, name)) return <Fragment key={name}>{slots[name]}</Fragment>
        return (
          <SectionComponent
            key={name}
            name={name}
            headingLevel={clampHeadingLevel(headingLevel + 1)}
            sharedProps={sharedProps}
            factIds={factIds}
            attributes={getHalf(name)}
          />
        )
      })}
      {showSource ? (
        <SourceLines
          shownFacts={getShownFacts(shown)}
          hasOwnNotes={hasOwnNotes(shown)}
          facts={facts}
          now={now}
          messages={messages}
        />
      ) : null}
    </section>
  )
}
