import type { Facts } from '../../facts/defineFacts.js'
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
import type { HeadingLevel } from '../../ui/Heading.js'
import { ChainGrid } from '../ChainGrid/index.js'
import { ChainNeutralBadge } from '../ChainNeutralBadge/index.js'
import { DecentralizationStats } from '../DecentralizationStats/index.js'
import { InteropChecker } from '../InteropChecker/index.js'
import { NetworkChoice } from '../NetworkChoice/index.js'
import { ResilienceExplorer } from '../ResilienceExplorer/index.js'
import type { SectionComponentName } from './sections.js'

export interface SectionComponentProps {
  name: SectionComponentName
  headingLevel: HeadingLevel
  facts: Facts | undefined
  locale: Locale | undefined
}

// The components of the first section load at once. The others are below the fold, so they keep their server HTML.

/** The components that render a heading. */
const TITLED = {
  Audiences,
  Commitments,
  DaoPathway,
  InteropChecker,
  OriginTimeline,
  ResilienceExplorer,
  Web3Explainer,
  Web3Principles,
}

const UNTITLED = {
  ChainGrid,
  ChainNeutralBadge,
  DecentralizationStats,
  NetworkChoice,
  Sources,
  WebGenerations,
}

const isTitled = (name: SectionComponentName): name is keyof typeof TITLED => name in TITLED

/** One component of a section. */
export function SectionComponent({ name, headingLevel, ...shared }: SectionComponentProps) {
  if (isTitled(name)) {
    const Component = TITLED[name]
    return <Component {...shared} headingLevel={headingLevel} />
  }
  const Component = UNTITLED[name]
  return <Component {...shared} />
}
