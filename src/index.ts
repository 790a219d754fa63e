// Values.

export { AnkrApproach } from './components/AnkrApproach/index.js'
export { Audiences } from './components/Audiences/index.js'
export { Boilerplate } from './components/Boilerplate/index.js'
export { Callout } from './components/Callout/index.js'
export { ChainGrid } from './components/ChainGrid/index.js'
export { ChainNeutralBadge } from './components/ChainNeutralBadge/index.js'
export { Commitments } from './components/Commitments/index.js'
export { DaoPathway } from './components/DaoPathway/index.js'
export { DecentralizationStats } from './components/DecentralizationStats/index.js'
export { FactQuote } from './components/FactQuote/index.js'
export { FactText } from './components/FactText/index.js'
export { Glossary } from './components/Glossary/index.js'
export { InteropChecker } from './components/InteropChecker/index.js'
export { NetworkChoice } from './components/NetworkChoice/index.js'
export { OriginTimeline } from './components/OriginTimeline/index.js'
export { ResilienceExplorer } from './components/ResilienceExplorer/index.js'
export { Sources } from './components/Sources/index.js'
export { Term } from './components/Term/index.js'
export { Web3Explainer } from './components/Web3Explainer/index.js'
export { Web3Principles } from './components/Web3Principles/index.js'
export { WebGenerations } from './components/WebGenerations/index.js'
export { collectFacts, defineFacts, getFactAge } from './facts/index.js'

// Types.

export type {
  AnkrApproachProps,
  SectionComponentName,
  SectionConfig,
  SectionId,
} from './components/AnkrApproach/index.js'
export type { AudiencesProps } from './components/Audiences/index.js'
export type { BoilerplateProps } from './components/Boilerplate/index.js'
export type { CalloutProps } from './components/Callout/index.js'
export type { ChainGridProps, GridChain, GridOrder } from './components/ChainGrid/index.js'
export type { ChainNeutralBadgeProps } from './components/ChainNeutralBadge/index.js'
export type { CommitmentId, CommitmentsProps, CommitmentsTerm } from './components/Commitments/index.js'
export type { DaoPathwayProps, DaoPathwayTerm } from './components/DaoPathway/index.js'
export type { DecentralizationStatsProps, StatId } from './components/DecentralizationStats/index.js'
export type { FactQuoteProps } from './components/FactQuote/index.js'
export type { FactTextProps } from './components/FactText/index.js'
export type { GlossaryProps } from './components/Glossary/index.js'
export type { InteropCheckerProps } from './components/InteropChecker/index.js'
export type { NetworkChoiceProps, NetworkChoiceTerm } from './components/NetworkChoice/index.js'
export type { OriginTimelineProps, OriginTimelineTerm } from './components/OriginTimeline/index.js'
export type {
  ResilienceExplorerProps,
  ResilienceExplorerTerm,
  Scenario,
  ScenarioChangeEvent,
} from './components/ResilienceExplorer/index.js'
export type { SourcesProps } from './components/Sources/index.js'
export type { TermProps } from './components/Term/index.js'
export type { Web3ExplainerProps, Web3ExplainerTerm } from './components/Web3Explainer/index.js'
export type { Web3PrinciplesProps, Web3PrinciplesTerm } from './components/Web3Principles/index.js'
export type { WebGenerationsProps } from './components/WebGenerations/index.js'
export type { Fact, FactAge, FactId, FactOverrides, Facts, RenderedFact, TermId } from './facts/index.js'
export type { ComponentLocale, GlossaryLocale, Locale } from './i18n/types.js'
export type {
  AnkrEvents,
  DisclosureToggleDetail,
  InteropCheckDetail,
  ScenarioChangeDetail,
  TermEventDetail,
} from './shared/events.js'
export type { HeadingLevel } from './ui/Heading.js'
