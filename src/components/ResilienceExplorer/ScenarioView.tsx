import { useEffect, useRef, useState } from 'react'
import type { ResolvedMessages } from '../../i18n/renderMessage.js'
import { dispatch } from '../../shared/events.js'
import { FiguresTable } from './FiguresTable.js'
import { createFormatters, type ScenarioMessages } from './formatters.js'
import { HostingPanel } from './HostingPanel.js'
import type { Networks } from './networks.js'
import { OutcomeText } from './OutcomeText.js'
import { getOutcome } from './outcome.js'
import { readScenario, ScenarioControls } from './ScenarioControls.js'
import { isSameScenario, normalizeScenario, type Scenario } from './scenario.js'

export interface ScenarioViewProps {
  networks: Networks
  /** What is chosen at first. */
  initial: Scenario
  messages: ScenarioMessages
  locale: ResolvedMessages
}

/** The choices, the two pictures, the sentences and the table. Renders a `<div>` element. */
export function ScenarioView({ networks, initial, messages, locale }: ScenarioViewProps) {
  const [chosen, choose] = useState(initial)
  const choices = useRef<HTMLFieldSetElement>(null)
  const least = Math.min(networks.concentrated.length, networks.distributed.length)
  const scenario = normalizeScenario(chosen, least)

  // A reader may have chosen before this hydrated, or the browser for them on coming back to the page.
  useEffect(() => {
    if (!choices.current) return
    const found = readScenario(choices.current, least)
    choose((known) => (isSameScenario(known, found) ? known : found))
  }, [least])

  const say = createFormatters(messages, locale)
  const outcomes = {
    concentrated: getOutcome(networks.concentrated, scenario),
    distributed: getOutcome(networks.distributed, scenario),
  }
  return (
    <div data-part="scenario-view">
      <fieldset
        data-part="controls"
        ref={choices}
        aria-label={messages.scenario}
        onChange={({ currentTarget }) => {
          const detail = readScenario(currentTarget, least)
          choose(detail)
          dispatch(currentTarget, 'ankr-scenario-change', detail)
        }}
      >
        <ScenarioControls
          key={least}
          scenario={scenario}
          providers={least}
          messages={messages}
          format={say}
        />
      </fieldset>
      <div data-part="hosting-list">
        <HostingPanel id="concentrated" outcome={outcomes.concentrated} messages={messages} format={say} />
        <HostingPanel id="distributed" outcome={outcomes.distributed} messages={messages} format={say} />
      </div>
      <OutcomeText
        outcomes={outcomes}
        networks={networks}
        scenario={scenario}
        messages={messages}
        format={say}
      />
      <FiguresTable
        outcomes={outcomes}
        scenario={scenario}
        messages={messages}
        format={say}
        locale={locale}
      />
    </div>
  )
}
