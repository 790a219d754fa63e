// The entry `ankr-approach/server-html`: components whose server HTML React leaves alone. A component's code loads only where
// the server HTML is missing or a prop changes. See `islands/Island.tsx`.
import * as AudiencesModule from '#server/Audiences/index'
import * as ChainGridModule from '#server/ChainGrid/index'
import * as CommitmentsModule from '#server/Commitments/index'
import * as DaoPathwayModule from '#server/DaoPathway/index'
import * as DecentralizationStatsModule from '#server/DecentralizationStats/index'
import * as GlossaryModule from '#server/Glossary/index'
import * as NetworkChoiceModule from '#server/NetworkChoice/index'
import * as OriginTimelineModule from '#server/OriginTimeline/index'
import * as SourcesModule from '#server/Sources/index'
import * as Web3ExplainerModule from '#server/Web3Explainer/index'
import * as Web3PrinciplesModule from '#server/Web3Principles/index'
import * as WebGenerationsModule from '#server/WebGenerations/index'
import { createServerHtmlComponent } from '#server-html'

export const Audiences = /*#__PURE__*/ createServerHtmlComponent(
  'Audiences',
  AudiencesModule,
  () => import('../components/Audiences/index.js'),
)
export const ChainGrid = /*#__PURE__*/ createServerHtmlComponent(
  'ChainGrid',
  ChainGridModule,
  () => import('../components/ChainGrid/index.js'),
)
export const Commitments = /*#__PURE__*/ createServerHtmlComponent(
  'Commitments',
  CommitmentsModule,
  () => import('../components/Commitments/index.js'),
)
export const DaoPathway = /*#__PURE__*/ createServerHtmlComponent(
  'DaoPathway',
  DaoPathwayModule,
  () => import('../components/DaoPathway/index.js'),
)
export const DecentralizationStats = /*#__PURE__*/ createServerHtmlComponent(
  'DecentralizationStats',
  DecentralizationStatsModule,
  () => import('../components/DecentralizationStats/index.js'),
)
export const Glossary = /*#__PURE__*/ createServerHtmlComponent(
  'Glossary',
  GlossaryModule,
  () => import('../components/Glossary/index.js'),
)
export const NetworkChoice = /*#__PURE__*/ createServerHtmlComponent(
  'NetworkChoice',
  NetworkChoiceModule,
  () => import('../components/NetworkChoice/index.js'),
)
export const OriginTimeline = /*#__PURE__*/ createServerHtmlComponent(
  'OriginTimeline',
  OriginTimelineModule,
  () => import('../components/OriginTimeline/index.js'),
)
export const Sources = /*#__PURE__*/ createServerHtmlComponent(
  'Sources',
  SourcesModule,
  () => import('../components/Sources/index.js'),
)
export const Web3Explainer = /*#__PURE__*/ createServerHtmlComponent(
  'Web3Explainer',
  Web3ExplainerModule,
  () => import('../components/Web3Explainer/index.js'),
)
export const Web3Principles = /*#__PURE__*/ createServerHtmlComponent(
  'Web3Principles',
  Web3PrinciplesModule,
  () => import('../components/Web3Principles/index.js'),
)
export const WebGenerations = /*#__PURE__*/ createServerHtmlComponent(
  'WebGenerations',
  WebGenerationsModule,
  () => import('../components/WebGenerations/index.js'),
)
