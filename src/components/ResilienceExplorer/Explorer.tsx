import { useEffect, useRef, useState } from 'react'
import { announce } from '../../events.js'
import type { Speech } from '../../primitives/rich.js'
import { Choices, chosenIn } from './Choices.js'
import { Field } from './Field.js'
import { Figures } from './Figures.js'
import type { Networks } from './networks.js'
import { outcomeOf } from './outcome.js'
import { Result } from './Result.js'
import { isSame, type Scenario, scenarioOf } from './scenario.js'
import { speaker, type Words } from './words.js'

export interface ExplorerProps {
  networks: Networks
  /** What is chosen at first. */
  initial: Scenario
  words: Words
  locale: Speech
}

/** The choices, the two pictures, the sentences and the table. Renders a `<div>` element. */
export function Explorer({ networks, initial, words, locale }: ExplorerProps) {
  const [chosen, choose] = useState(initial)
  const choices = useRef<HTMLFieldSetElement>(null)
  const least = Math.min(networks.concentrated.length, networks.spread.length)
  const scenario = scenarioOf(chosen, least)

  // A reader may have chosen before this hydrated, or the browser for them on coming back to the page.
  useEffect(() => {
    if (!choices.current) return
    const found = chosenIn(choices.current, least)
    choose((known) => (isSame(known, found) ? known : found))
  }, [least])

  const say = speaker(words, locale)
  const outcomes = {
    concentrated: outcomeOf(networks.concentrated, scenario),
    spread: outcomeOf(networks.spread, scenario),
  }
  return (
    <div data-part="explorer">
      <fieldset
        data-part="choices"
        ref={choices}
        aria-label={words.scenario}
        onChange={({ currentTarget }) => {
          const detail = chosenIn(currentTarget, least)
          choose(detail)
          announce(currentTarget, 'ankr:scenario-change', detail)
        }}
      >
        <Choices key={least} scenario={scenario} providers={least} words={words} say={say} />
      </fieldset>
      <div data-part="fields">
        <Field id="concentrated" outcome={outcomes.concentrated} words={words} say={say} />
        <Field id="spread" outcome={outcomes.spread} words={words} say={say} />
      </div>
      <Result outcomes={outcomes} networks={networks} scenario={scenario} words={words} say={say} />
      <Figures outcomes={outcomes} scenario={scenario} words={words} say={say} locale={locale} />
    </div>
  )
}
