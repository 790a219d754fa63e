import { presetShares, type Shares } from '../../domain/resilience/index.js'
import en from '../../i18n/locales/en/ResilienceScenarios.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { getNetworks } from './networks.js'
import { ScenarioView } from './ScenarioView.js'
import { normalizeScenario, type Scenario } from './scenario.js'

/** Plain data: a Server Component passes it to the client. */
export interface ScenarioExplorerProps {
  concentrated?: Shares | undefined
  distributed?: Shares | undefined
  /** The initial scenario. */
  defaultScenario: Scenario
  /** Defaults to English. */
  locale?: ComponentLocale<'ResilienceScenarios', 'nakamoto-coefficient'> | undefined
}

/** The explorer for the partner's networks, or for those of the library. Renders a `<div>` element. */
export function ScenarioExplorer({
  concentrated = presetShares.concentrated,
  distributed = presetShares.distributed,
  defaultScenario,
  locale,
}: ScenarioExplorerProps) {
  const messages = withInlineTerms(resolveMessages('ResilienceScenarios', en, locale))
  const networks = getNetworks({ concentrated, distributed })
  return (
    <ScenarioView
      networks={networks}
      initial={normalizeScenario(
        defaultScenario,
        Math.min(networks.concentrated.length, networks.distributed.length),
      )}
      messages={messages.ResilienceScenarios}
      locale={messages}
    />
  )
}
