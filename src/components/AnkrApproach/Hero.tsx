import type { ReactNode } from 'react'
import { title as titleFact } from '../../facts/library/meta.js'
import { factAttributes, resolveFacts } from '../../facts/overrides.js'
import type en from '../../i18n/locales/en/AnkrApproach.js'
import { AsOfDate } from '../../ui/AsOfDate.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { DecentralizationStats } from '../DecentralizationStats/index.js'
import type { SharedProps } from './SectionComponent.js'

export interface HeroProps {
  headingLevel: HeadingLevel
  /** Whether the title is the partner's own and not the title of the document. */
  hasOwnTitle: boolean
  badge: ReactNode
  showStatistics: boolean
  disclaimer: boolean
  messages: typeof en
  sharedProps: SharedProps
}

/** The head of the page: title, intro, badge and a strip of statistics. Renders a `<div>` element. */
export function Hero({
  headingLevel,
  hasOwnTitle,
  badge,
  showStatistics,
  disclaimer,
  messages,
  sharedProps,
}: HeroProps) {
  const { facts } = sharedProps
  const { title, intro } = messages.AnkrApproach
  const fact = hasOwnTitle ? undefined : resolveFacts([titleFact], facts)[0]
  return (
    <div data-part="hero">
      <Heading level={headingLevel} component="AnkrApproach" {...(fact && factAttributes(fact))}>
        {title}
      </Heading>
      <p data-part="intro">
        <AsOfDate template={intro} shownFacts={[titleFact]} facts={facts} formats={messages} />
      </p>
      {disclaimer ? <p data-part="disclaimer">{messages.disclaimer}</p> : null}
      {badge}
      {showStatistics ? <DecentralizationStats {...sharedProps} layout="strip" /> : null}
    </div>
  )
}
