import type { Facts } from '../../facts/defineFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import type { Locale } from '../../i18n/types.js'
import {
  Audiences,
  Commitments,
  DaoPathway,
  OriginTimeline,
  Sources,
  Web3Explainer,
  Web3Principles,
  WebGenerations,
} from '../../server-html/index.js'
import type { SizeProps } from '../../shared/look.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { ChainGrid } from '../ChainGrid/index.js'
import { ChainNeutralBadge } from '../ChainNeutralBadge/index.js'
import { DecentralizationStats } from '../DecentralizationStats/index.js'
import { InteropChecker } from '../InteropChecker/index.js'
import { NetworkChoice } from '../NetworkChoice/index.js'
import { ResilienceExplorer } from '../ResilienceExplorer/index.js'
import type { SectionComponentName } from './sections.js'

/** The props that every component of the page gets. */
export interface SharedProps {
  facts: Facts | undefined
  now: FactProps['now']
  locale: Locale | undefined
  size: SizeProps['size']
}

export interface SectionComponentProps {
  name: SectionComponentName
  headingLevel: HeadingLevel
  sharedProps: SharedProps
  /** The ids of all facts of the page, for `Sources`. */
  factIds?: readonly string[]
  attributes?: { readonly [name: `data-${string}`]: string | undefined }
}

const STATISTICS = ['nodes-launched', 'chains-supported']

// The components of the first section load at once. The others are below the fold, so they keep their server HTML.

/** Renders a component of a section. The section has the heading of some, and the source line of all. */
export function SectionComponent({
  name,
  headingLevel,
  sharedProps,
  factIds,
  attributes,
}: SectionComponentProps) {
  const untitled = { ...sharedProps, ...attributes, showSource: false }
  const titled = { ...untitled, headingLevel }
  switch (name) {
    case 'ChainNeutralBadge':
      return <ChainNeutralBadge {...sharedProps} showMaker />
    case 'ChainGrid':
      return <ChainGrid {...untitled} layout="strip" />
    case 'NetworkChoice':
      return <NetworkChoice {...untitled} detail="brief" />
    case 'InteropChecker':
      return <InteropChecker {...titled} detail="brief" />
    case 'DecentralizationStats':
      // The head of the page and `Commitments` have the other statements.
      return <DecentralizationStats {...untitled} stats={STATISTICS} layout="grid" surface="card" />
    case 'Commitments':
      return <Commitments {...titled} />
    case 'ResilienceExplorer':
      return <ResilienceExplorer {...titled} detail="brief" />
    case 'OriginTimeline':
      return <OriginTimeline {...titled} />
    case 'DaoPathway':
      return <DaoPathway {...titled} />
    case 'Web3Explainer':
      return <Web3Explainer {...titled} />
    case 'WebGenerations':
      return <WebGenerations {...untitled} />
    case 'Web3Principles':
      return <Web3Principles {...titled} layout="strip" />
    case 'Audiences':
      return <Audiences {...titled} layout="strip" detail="brief" />
    case 'Sources':
      return <Sources {...sharedProps} factIds={factIds} surface="card" />
  }
}
