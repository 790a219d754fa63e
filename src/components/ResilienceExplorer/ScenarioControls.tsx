import { renderSeparator } from '../../ui/renderSeparator.js'
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
  /** The number of providers of the network with fewer providers. */
  providers: number
  messages: ScenarioMessages
  format: Formatters
  isDisabled: boolean
}

/** The three selects of a scenario. Renders three `<label>` elements. */
export function ScenarioControls({
  scenario,
  providers,
  messages,
  format,
  isDisabled,
}: ScenarioControlsProps) {
  return (
    <>
      <Select
        label={messages.failureCount.label}
        isDisabled={isDisabled}
        defaultValue={scenario.failureCount}
        options={FAILURE_COUNTS.map((failureCount, index) => ({
          value: failureCount,
          label: messages.failureCount.options[index] ?? format.number(failureCount),
          isDisabled: !isPossible({ ...scenario, failureCount }, providers),
        }))}
      />
      {renderSeparator(' ')}
      <Select
        label={messages.failureOrder.label}
        isDisabled={isDisabled}
        defaultValue={scenario.failureOrder}
        options={FAILURE_ORDERS.map((failureOrder) => ({
          value: failureOrder,
          label: messages.failureOrder.options[failureOrder],
          isDisabled: !isPossible({ ...scenario, failureOrder }, providers),
        }))}
      />
      {renderSeparator(' ')}
      <Select
        label={messages.spareCapacity}
        isDisabled={isDisabled}
        defaultValue={scenario.spareCapacity}
        options={SPARE_CAPACITIES.map((spareCapacity) => ({
          value: spareCapacity,
          label: format.percent(spareCapacity * 100),
        }))}
      />
    </>
  )
}

/** Reads the scenario from the selects. A visitor may have changed them before hydration, or Firefox restored the form. */
export const readScenario = (controls: Element, providers: number): Scenario => {
  const [failureCount, failureOrder, spareCapacity] = [...controls.querySelectorAll('select')].map(
    ({ value }) => value,
  )
  return normalizeScenario(
    { failureCount: Number(failureCount), failureOrder, spareCapacity: Number(spareCapacity) },
    providers,
  )
}
