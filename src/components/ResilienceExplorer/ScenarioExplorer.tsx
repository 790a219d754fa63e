import { presetShares, type Shares } from '../../domain/resilience/index.js'
import type { Facts } from '../../facts/defineFacts.js'
import { renderFactParagraph } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/ResilienceScenarios.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { HOSTING_FACTS } from './hostingFacts.js'
import { getNetworks } from './networks.js'
import { ScenarioView } from './ScenarioView.js'
import { normalizeScenario, type Scenario } from './scenario.js'

/** Plain data: a Server Component passes it to the client. */
export interface ScenarioExplorerProps {
  concentrated?: Shares | undefined
  distributed?: Shares | undefined
  /** The initial scenario. */
  defaultScenario: Scenario
  headingLevel?: HeadingLevel | undefined
  isBrief?: boolean | undefined
  facts?: Facts | undefined
  /** Defaults to English. */
  locale?: ComponentLocale<'ResilienceScenarios', 'nakamoto-coefficient' | 'public-cloud'> | undefined
  messages?: MessageOverrides<'ResilienceScenarios'> | undefined
}

/** The explorer for the partner's networks, or for those of the library. */
export function ScenarioExplorer({
  concentrated = presetShares.concentrated,
  distributed = presetShares.distributed,
  defaultScenario,
  headingLevel,
  isBrief = false,
  facts,
  locale,
  messages: overrides,
}: ScenarioExplorerProps) {
  const resolved = withInlineTerms(resolveMessages('ResilienceScenarios', en, locale, overrides))
  const messages = resolved.ResilienceScenarios
  const networks = getNetworks({ concentrated, distributed })
  return (
    <ScenarioView
      networks={networks}
      initial={normalizeScenario(
        defaultScenario,
        Math.min(networks.concentrated.length, networks.distributed.length),
      )}
      headingLevel={headingLevel}
      intro={renderFactParagraph('intro', HOSTING_FACTS, {
        sentences: messages.statements,
        facts,
        messages: resolved,
      })}
      isBrief={isBrief}
      messages={messages}
      locale={resolved}
    />
  )
}
