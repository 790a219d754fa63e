import { Choice } from './Choice.js'
import { FAILING, FIRST, HEADROOM, isPossible, type Scenario, scenarioOf } from './scenario.js'
import type { Speaker, Words } from './words.js'

export interface ChoicesProps {
  scenario: Scenario
  /** How many providers the smaller network has. */
  providers: number
  words: Words
  say: Speaker
}

/** The three choices that make a scenario. */
export function Choices({ scenario, providers, words, say }: ChoicesProps) {
  return (
    <>
      <Choice
        label={words.failing.label}
        initial={scenario.failing}
        options={FAILING.map((failing, index) => ({
          value: failing,
          label: words.failing.options[index] ?? say.number(failing),
          isDisabled: !isPossible({ ...scenario, failing }, providers),
        }))}
      />
      <Choice
        label={words.first.label}
        initial={scenario.first}
        options={FIRST.map((first) => ({
          value: first,
          label: words.first.options[first],
          isDisabled: !isPossible({ ...scenario, first }, providers),
        }))}
      />
      <Choice
        label={words.headroom}
        initial={scenario.headroom}
        options={HEADROOM.map((headroom) => ({ value: headroom, label: say.percent(headroom * 100) }))}
      />
    </>
  )
}

/** What is chosen in the document: also before hydration, and where a browser restores a form. */
export const chosenIn = (choices: Element, providers: number): Scenario => {
  const [failing, first, headroom] = [...choices.querySelectorAll('select')].map(({ value }) => value)
  return scenarioOf({ failing: Number(failing), first, headroom: Number(headroom) }, providers)
}
