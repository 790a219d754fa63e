import type { Formatters, ScenarioMessages } from './formatters.js'
import { Segments } from './Segments.js'
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
  /** The beginning of the names of the radio groups. */
  name: string | undefined
  isDisabled: boolean
}

/** The three choices of a scenario. Renders three `<fieldset>` elements. */
export function ScenarioControls({
  scenario,
  providers,
  messages,
  format,
  name,
  isDisabled,
}: ScenarioControlsProps) {
  return (
    <>
      <Segments
        label={messages.failureCount.label}
        name={name && `${name}-count`}
        isDisabled={isDisabled}
        defaultValue={scenario.failureCount}
        options={FAILURE_COUNTS.map((failureCount, index) => ({
          value: failureCount,
          label: messages.failureCount.options[index] ?? format.number(failureCount),
          isDisabled: !isPossible({ ...scenario, failureCount }, providers),
        }))}
      />
      <Segments
        label={messages.failureOrder.label}
        name={name && `${name}-order`}
        isDisabled={isDisabled}
        defaultValue={scenario.failureOrder}
        options={FAILURE_ORDERS.map((failureOrder) => ({
          value: failureOrder,
          label: messages.failureOrder.options[failureOrder],
          isDisabled: !isPossible({ ...scenario, failureOrder }, providers),
        }))}
      />
      <Segments
        label={messages.spareCapacity}
        name={name && `${name}-capacity`}
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

/**
 * Returns a name for the radio groups of one instance. It is created after hydration, since an instance with the same server
 * HTML would share it. `enableControls()` does not share this code: `embed.js` would need another file.
 */
export const createRadioName = (): string => `ankr-${Math.random().toString(36).slice(2)}`

/**
 * Returns the checked radio button of each choice. Without names, a browser that restores a form can check a second one in
 * addition to the default.
 */
const getChecked = (controls: Element): (HTMLInputElement | undefined)[] =>
  [...controls.querySelectorAll('fieldset')].map((fieldset) => {
    const checked = [...fieldset.querySelectorAll('input')].filter((radio) => radio.checked)
    return checked.find((radio) => !radio.defaultChecked) ?? checked[0]
  })

/** Reads the scenario from the choices. A visitor may have changed them before hydration, or Firefox restored the form. */
export const readScenario = (controls: Element, providers: number): Scenario => {
  const [failureCount, failureOrder, spareCapacity] = getChecked(controls)
  return normalizeScenario(
    {
      failureCount: Number(failureCount?.value),
      failureOrder: failureOrder?.value,
      spareCapacity: Number(spareCapacity?.value),
    },
    providers,
  )
}

/** Leaves only one radio button of each choice checked: see `getChecked()`. */
export const uncheckOthers = (controls: Element): void => {
  const checked = getChecked(controls)
  for (const radio of controls.querySelectorAll('input')) radio.checked = checked.includes(radio)
}
