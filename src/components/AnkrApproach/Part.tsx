import type { Facts } from '../../content/defineFacts.js'
import type { Locale } from '../../locales/types.js'
import type { HeadingLevel } from '../../primitives/Heading.js'
import { Audiences } from '../Audiences/index.js'
import { ChainGrid } from '../ChainGrid/index.js'
import { ChainNeutralBadge } from '../ChainNeutralBadge/index.js'
import { Commitments } from '../Commitments/index.js'
import { DaoPathway } from '../DaoPathway/index.js'
import { DecentralizationStats } from '../DecentralizationStats/index.js'
import { InteropChecker } from '../InteropChecker/index.js'
import { NetworkChoice } from '../NetworkChoice/index.js'
import { OriginTimeline } from '../OriginTimeline/index.js'
import { ResilienceExplorer } from '../ResilienceExplorer/index.js'
import { Sources } from '../Sources/index.js'
import { Web3Explainer } from '../Web3Explainer/index.js'
import { Web3Principles } from '../Web3Principles/index.js'
import { WebGenerations } from '../WebGenerations/index.js'
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
    case 'Audiences':
      return <Audiences {...titled} />
    case 'ChainGrid':
      return <ChainGrid {...shared} />
    case 'ChainNeutralBadge':
      return <ChainNeutralBadge {...shared} />
    case 'Commitments':
      return <Commitments {...titled} />
    case 'DaoPathway':
      return <DaoPathway {...titled} />
    case 'DecentralizationStats':
      return <DecentralizationStats {...shared} />
    case 'InteropChecker':
      return <InteropChecker {...titled} />
    case 'NetworkChoice':
      return <NetworkChoice {...shared} />
    case 'OriginTimeline':
      return <OriginTimeline {...titled} />
    case 'ResilienceExplorer':
      return <ResilienceExplorer {...titled} />
    case 'Sources':
      return <Sources {...shared} />
    case 'Web3Explainer':
      return <Web3Explainer {...titled} />
    case 'Web3Principles':
      return <Web3Principles {...titled} />
    case 'WebGenerations':
      return <WebGenerations {...shared} />
  }
}
