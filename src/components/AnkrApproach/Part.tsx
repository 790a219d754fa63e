import { LaterPlace } from '#islands/AnkrApproach'
import type { Facts } from '../../content/defineFacts.js'
import type { Locale } from '../../locales/types.js'
import type { HeadingLevel } from '../../primitives/Heading.js'
import { ChainGrid } from '../ChainGrid/index.js'
import { ChainNeutralBadge } from '../ChainNeutralBadge/index.js'
import { DecentralizationStats } from '../DecentralizationStats/index.js'
import { InteropChecker } from '../InteropChecker/index.js'
import { NetworkChoice } from '../NetworkChoice/index.js'
import { ResilienceExplorer } from '../ResilienceExplorer/index.js'
import type { PartId } from './sections.js'

export interface PartProps {
  of: PartId
  headingLevel: HeadingLevel
  facts: Facts | undefined
  locale: Locale | undefined
}

/** One part of the page. */
export function Part({ of, headingLevel, ...shared }: PartProps) {
  const titled = { ...shared, headingLevel }
  switch (of) {
    case 'ChainGrid':
      return <ChainGrid {...shared} />
    case 'ChainNeutralBadge':
      return <ChainNeutralBadge {...shared} />
    case 'DecentralizationStats':
      return <DecentralizationStats {...shared} />
    case 'InteropChecker':
      return <InteropChecker {...titled} />
    case 'NetworkChoice':
      return <NetworkChoice {...shared} />
    case 'ResilienceExplorer':
      return <ResilienceExplorer {...titled} />
    default:
      return <LaterPlace of={of} {...titled} />
  }
}
