import en from '../../locales/en/ResilienceScenarios.js'
import type { LocaleFor } from '../../locales/types.js'
import { explaining } from '../../primitives/explaining.js'
import { speak } from '../../primitives/words.js'
import { presets, type Shares } from '../../resilience/index.js'
import { Explorer } from './Explorer.js'
import { networksOf } from './networks.js'
import { type Scenario, scenarioOf } from './scenario.js'

/** Plain data throughout: it passes from a server component to the client. */
export interface ScenariosProps {
  concentrated?: Shares | undefined
  spread?: Shares | undefined
  /** What is chosen at first. */
  asked: Scenario
  /** The partner's language; without it, English. */
  locale?: LocaleFor<'ResilienceScenarios', 'nakamoto-coefficient'> | undefined
}

/** The networks a partner asks for, or the library's own, with the scenarios to choose from. */
export function Scenarios({
  concentrated = presets.concentrated,
  spread = presets.spread,
  asked,
  locale,
}: ScenariosProps) {
  const speech = explaining(speak('ResilienceScenarios', en, locale))
  const networks = networksOf({ concentrated, spread })
  return (
    <Explorer
      networks={networks}
      initial={scenarioOf(asked, Math.min(networks.concentrated.length, networks.spread.length))}
      words={speech.ResilienceScenarios}
      locale={speech}
    />
  )
}
