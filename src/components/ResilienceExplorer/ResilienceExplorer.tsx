import type { ComponentProps } from 'react'
import { presetShares, type Shares } from '../../domain/resilience/index.js'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import en from '../../i18n/locales/en/ResilienceExplorer.js'
import { pickLocale } from '../../i18n/pickLocale.js'
import type { ResolvedMessages } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import { splitMessages } from '../../i18n/splitMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import type { ScenarioChangeDetail } from '../../shared/events.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { assertScenario } from './assertScenario.js'
import { HOSTING_FACTS, pickHostingFacts } from './hostingFacts.js'
import { assertNetworks } from './networks.js'
import { ScenarioExplorerIsland } from './ScenarioExplorerIsland.js'
import type { Scenario } from './scenario.js'

/** The glossary terms in the texts of `ResilienceExplorer`. */
export type ResilienceExplorerTerm = 'public-cloud' | 'nakamoto-coefficient'

/** The event `ankr-scenario-change`: a visitor has chosen another scenario. It bubbles and is composed. */
export type ScenarioChangeEvent = CustomEvent<ScenarioChangeDetail>

export interface ResilienceExplorerProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * The initial number of providers that fail: 0 to 3.
   * @default 1
   */
  defaultFailureCount?: Scenario['failureCount']
  /**
   * The provider that fails first, initially. `'largest'` is the worst case.
   * @default 'largest'
   */
  defaultFailureOrder?: Scenario['failureOrder']
  /**
   * The initial spare capacity of each node, as a fraction of its usual load: 0, 0.25, 0.5 or 1.
   * @default 0.5
   */
  defaultSpareCapacity?: Scenario['spareCapacity']
  /**
   * The share of nodes of each provider in the concentrated network. The shares are positive and sum to 1.
   * @default [0.6, 0.15, 0.1, 0.08, 0.07]
   */
  concentratedShares?: Shares
  /**
   * The share of nodes of each provider in the distributed network. The shares are positive and sum to 1.
   * @default ten shares of 0.1
   */
  distributedShares?: Shares
  /** The level of the title as a heading, 1 to 6. Omit to render the title as a paragraph. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'ResilienceExplorer' | 'ResilienceScenarios', ResilienceExplorerTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'ResilienceExplorer' | 'ResilienceScenarios'>
}

/**
 * Compares how two networks react when hosting providers fail: one network with few providers, one with many. The outcome is
 * the title. The networks are illustrations and are labeled as such. The explorer is an island.
 *
 * Dispatches `ankr-scenario-change` when a visitor changes the scenario; `detail` is
 * `{ failureCount, failureOrder, spareCapacity }`.
 * Renders a `<div>` element.
 */
export const ResilienceExplorer = /*#__PURE__*/ forwardRefCompat(function ResilienceExplorer({
  defaultFailureCount = 1,
  defaultFailureOrder = 'largest',
  defaultSpareCapacity = 0.5,
  concentratedShares,
  distributedShares,
  surface,
  size,
  detail,
  headingLevel,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: ResilienceExplorerProps) {
  const defaultScenario = {
    failureCount: defaultFailureCount,
    failureOrder: defaultFailureOrder,
    spareCapacity: defaultSpareCapacity,
  }
  if (process.env.NODE_ENV !== 'production') {
    assertFacts('ResilienceExplorer', facts)
    const networks = {
      concentrated: concentratedShares ?? presetShares.concentrated,
      distributed: distributedShares ?? presetShares.distributed,
    }
    assertNetworks(networks)
    assertScenario(defaultScenario, Math.min(networks.concentrated.length, networks.distributed.length))
  }
  const { own, others } = splitMessages<
    MessageOverrides<'ResilienceExplorer'>,
    MessageOverrides<'ResilienceScenarios'>
  >(en.ResilienceExplorer, overrides)
  const messages = resolveMessages('ResilienceExplorer', en, locale, own)
  const { key, limits } = messages.ResilienceExplorer
  const look = getLookProps('ResilienceExplorer', { surface, size, detail })
  return (
    <div {...rest} {...getRootProps('ResilienceExplorer', className, messages)} {...look}>
      <ScenarioExplorerIsland
        concentrated={concentratedShares}
        distributed={distributedShares}
        defaultScenario={defaultScenario}
        headingLevel={headingLevel}
        isBrief={look['data-detail'] === 'brief'}
        facts={pickHostingFacts(facts)}
        locale={
          locale && {
            ...pickLocale(messages as ResolvedMessages, ['nakamoto-coefficient', 'public-cloud']),
            ResilienceScenarios: locale.ResilienceScenarios,
          }
        }
        messages={others}
      />
      <p data-part="caption">
        {key}
        {messages.sentenceSeparator}
        {limits}
      </p>
      <SourceLines
        shownFacts={HOSTING_FACTS}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
