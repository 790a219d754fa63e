import type { ReactElement } from 'react'
import { Audiences as AudiencesItself } from '../components/Audiences/index.js'
import { ChainGrid as ChainGridItself } from '../components/ChainGrid/index.js'
import { Commitments as CommitmentsItself } from '../components/Commitments/index.js'
import { DaoPathway as DaoPathwayItself } from '../components/DaoPathway/index.js'
import { DecentralizationStats as DecentralizationStatsItself } from '../components/DecentralizationStats/index.js'
import { Glossary as GlossaryItself } from '../components/Glossary/index.js'
import { NetworkChoice as NetworkChoiceItself } from '../components/NetworkChoice/index.js'
import { OriginTimeline as OriginTimelineItself } from '../components/OriginTimeline/index.js'
import { Sources as SourcesItself } from '../components/Sources/index.js'
import { Web3Explainer as Web3ExplainerItself } from '../components/Web3Explainer/index.js'
import { Web3Principles as Web3PrinciplesItself } from '../components/Web3Principles/index.js'
import { WebGenerations as WebGenerationsItself } from '../components/WebGenerations/index.js'
import type { KeptComponent } from './types.js'

/** On a server, and wherever a bundler does not know browsers: the component in its place, as it is. */
const kept =
  <Props extends object>(Itself: (props: Props) => ReactElement): KeptComponent<Props> =>
  (props) => (
    <div data-part="kept">
      <div data-part="live">
        <Itself {...(props as Props)} />
      </div>
    </div>
  )

export const Audiences = /*#__PURE__*/ kept(AudiencesItself)
export const ChainGrid = /*#__PURE__*/ kept(ChainGridItself)
export const Commitments = /*#__PURE__*/ kept(CommitmentsItself)
export const DaoPathway = /*#__PURE__*/ kept(DaoPathwayItself)
export const DecentralizationStats = /*#__PURE__*/ kept(DecentralizationStatsItself)
export const Glossary = /*#__PURE__*/ kept(GlossaryItself)
export const NetworkChoice = /*#__PURE__*/ kept(NetworkChoiceItself)
export const OriginTimeline = /*#__PURE__*/ kept(OriginTimelineItself)
export const Sources = /*#__PURE__*/ kept(SourcesItself)
export const Web3Explainer = /*#__PURE__*/ kept(Web3ExplainerItself)
export const Web3Principles = /*#__PURE__*/ kept(Web3PrinciplesItself)
export const WebGenerations = /*#__PURE__*/ kept(WebGenerationsItself)
