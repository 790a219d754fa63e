import type { Formatters, ScenarioMessages } from './formatters.js'
import { Select } from './Select.js'
import {
  FAILURE_COUNTS,
  FAILURE_ORDERS,
  isPossible,
  normalizeScenario,
  type Scenario,
  SPARE_CAPACITIES,
} from './scenario.js'

export interface ScenarioControlsProps {
  scenario: Scenario
  /** How many providers the smaller network has. */
  providers: number
  messages: ScenarioMessages
  format: Formatters
}

/** The three choices that make a scenario. */
export function ScenarioControls({ scenario, providers, messages, format }: ScenarioControlsProps) {
  return (
    <>
      <Select
        label={messages.failureCount.label}
        defaultValue={scenario.failureCount}
        options={FAILURE_COUNTS.map((failureCount, index) => ({
          value: failureCount,
          label: messages.failureCount.options[index] ?? format.number(failureCount),
          isDisabled: !isPossible({ ...scenario, failureCount }, providers),
        }))}
      />
      <Select
        label={messages.failureOrder.label}
        defaultValue={scenario.failureOrder}
        options={FAILURE_ORDERS.map((failureOrder) => ({
          value: failureOrder,
          label: messages.failureOrder.options[failureOrder],
          isDisabled: !isPossible({ ...scenario, failureOrder }, providers),
        }))}
      />
      <Select
        label={messages.spareCapacity}
        defaultValue={scenario.spareCapacity}
        options={SPARE_CAPACITIES.map((spareCapacity) => ({
          value: spareCapacity,
          label: format.percent(spareCapacity * 100),
        }))}
      />
    </>
  )
}

/** What is chosen in the document: also before hydration, and where a browser restores a form. */
export const readScenario = (choices: Element, providers: number): Scenario => {
  const [failureCount, failureOrder, spareCapacity] = [...choices.querySelectorAll('select')].map(
    ({ value }) => value,
  )
  return normalizeScenario(
    { failureCount: Number(failureCount), failureOrder, spareCapacity: Number(spareCapacity) },
    providers,
  )
}
