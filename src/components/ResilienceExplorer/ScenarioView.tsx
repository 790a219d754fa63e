import { useEffect, useRef, useState } from 'react'
import type { ResolvedMessages } from '../../i18n/renderMessage.js'
import { useIsHydrated } from '../../islands/useIsHydrated.js'
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
  /** The initial scenario. */
  initial: Scenario
  messages: ScenarioMessages
  locale: ResolvedMessages
}

/** The controls, the two node grids, the outcome and the table. Renders a `<div>` element. */
export function ScenarioView({ networks, initial, messages, locale }: ScenarioViewProps) {
  const [selected, setSelected] = useState(initial)
  const isHydrated = useIsHydrated()
  const controls = useRef<HTMLFieldSetElement>(null)
  const least = Math.min(networks.concentrated.length, networks.distributed.length)
  const scenario = normalizeScenario(selected, least)

  // A visitor may have changed a select before hydration, and Firefox restores a form on reload.
  useEffect(() => {
    if (!controls.current) return
    const current = readScenario(controls.current, least)
    setSelected((previous) => (isSameScenario(previous, current) ? previous : current))
  }, [least])

  const format = createFormatters(messages, locale)
  const outcomes = {
    concentrated: getOutcome(networks.concentrated, scenario),
    distributed: getOutcome(networks.distributed, scenario),
  }
  return (
    <div data-part="scenario-view">
      <fieldset
        data-part="controls"
        ref={controls}
        aria-label={messages.scenario}
        onChange={({ currentTarget }) => {
          const detail = readScenario(currentTarget, least)
          setSelected(detail)
          dispatch(currentTarget, 'ankr-scenario-change', detail)
        }}
      >
        <ScenarioControls
          key={least}
          scenario={scenario}
          providers={least}
          messages={messages}
          format={format}
          isDisabled={!isHydrated}
        />
      </fieldset>
      <div data-part="hosting-list">
        <HostingPanel id="concentrated" outcome={outcomes.concentrated} messages={messages} format={format} />
        <HostingPanel id="distributed" outcome={outcomes.distributed} messages={messages} format={format} />
      </div>
      <OutcomeText
        outcomes={outcomes}
        networks={networks}
        scenario={scenario}
        messages={messages}
        format={format}
      />
      <FiguresTable
        outcomes={outcomes}
        scenario={scenario}
        messages={messages}
        format={format}
        locale={locale}
      />
    </div>
  )
}
