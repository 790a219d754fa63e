import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ResolvedMessages } from '../../i18n/renderMessage.js'
import { useIsHydrated } from '../../islands/useIsHydrated.js'
import { dispatch } from '../../shared/events.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { FiguresTable } from './FiguresTable.js'
import { createFormatters, type ScenarioMessages } from './formatters.js'
import { HostingPanel } from './HostingPanel.js'
import type { Networks } from './networks.js'
import { OutcomeText } from './OutcomeText.js'
import { getOutcome } from './outcome.js'
import { createRadioName, readScenario, ScenarioControls, uncheckOthers } from './ScenarioControls.js'
import { isSameScenario, normalizeScenario, type Scenario } from './scenario.js'

export interface ScenarioViewProps {
  networks: Networks
  /** The initial scenario. */
  initial: Scenario
  headingLevel: HeadingLevel | undefined
  /** The text below the title. */
  intro: ReactNode
  /** Whether to leave out the choices, the sentences about the load and the table. */
  isBrief: boolean
  messages: ScenarioMessages
  locale: ResolvedMessages
}

/** The outcome, the choices, the two networks and the table. */
export function ScenarioView({
  networks,
  initial,
  headingLevel,
  intro,
  isBrief,
  messages,
  locale,
}: ScenarioViewProps) {
  const [selected, setSelected] = useState(initial)
  const [radioName, setRadioName] = useState<string>()
  const isHydrated = useIsHydrated()
  const controls = useRef<HTMLDivElement>(null)
  const least = Math.min(networks.concentrated.length, networks.distributed.length)
  const scenario = normalizeScenario(selected, least)

  // A visitor may have made a choice before hydration, and Firefox restores a form on reload.
  useEffect(() => {
    if (!controls.current) return
    const current = readScenario(controls.current, least)
    uncheckOthers(controls.current)
    setSelected((previous) => (isSameScenario(previous, current) ? previous : current))
    setRadioName((previous) => previous ?? createRadioName())
  }, [least])

  const format = createFormatters(messages, locale)
  const outcomes = {
    concentrated: getOutcome(networks.concentrated, scenario),
    distributed: getOutcome(networks.distributed, scenario),
  }
  return (
    <>
      <div data-part="header">
        <OutcomeText
          outcomes={outcomes}
          scenario={scenario}
          headingLevel={headingLevel}
          showLoad={!isBrief}
          messages={messages}
          format={format}
        />
        {intro}
      </div>
      {!isBrief && (
        <div
          data-part="controls"
          ref={controls}
          onInput={({ currentTarget }) => {
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
            name={radioName}
            isDisabled={!isHydrated}
          />
        </div>
      )}
      <p data-part="illustration">{messages.illustration}</p>
      <div data-part="hosting-list">
        <HostingPanel id="concentrated" outcome={outcomes.concentrated} messages={messages} format={format} />
        <HostingPanel id="distributed" outcome={outcomes.distributed} messages={messages} format={format} />
      </div>
      {!isBrief && (
        <FiguresTable
          outcomes={outcomes}
          scenario={scenario}
          messages={messages}
          format={format}
          locale={locale}
        />
      )}
    </>
  )
}
