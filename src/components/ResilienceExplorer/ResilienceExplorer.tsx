import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import {
  independentDataCentres,
  manyLocations,
  noPublicCloud,
  othersCentralized,
} from '../../content/facts/decentralization.js'
import { invalid } from '../../errors.js'
import type { ScenarioChangeDetail } from '../../events.js'
import en from '../../locales/en/ResilienceExplorer.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { coreOf } from '../../primitives/coreOf.js'
import { explaining } from '../../primitives/explaining.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { rootProps } from '../../primitives/root.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { presets, type Shares } from '../../resilience/index.js'
import { checkNetworks } from './networks.js'
import { ScenariosPlace } from './ScenariosPlace.js'
import { FAILING, FIRST, HEADROOM, isPossible, type Scenario } from './scenario.js'

/** The terms its words explain. */
export type ResilienceTerm = 'public-cloud' | 'nakamoto-coefficient'

/** `ankr:scenario-change`: a reader has chosen another scenario. It bubbles, out of shadow roots too. */
export type ScenarioChangeEvent = CustomEvent<ScenarioChangeDetail>

export interface ResilienceExplorerProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * How many providers fail at first: 0 to 3.
   * @default 1
   */
  defaultFailing?: Scenario['failing']
  /**
   * Which provider fails first: the largest, the worst case; or another.
   * @default 'largest'
   */
  defaultFirst?: Scenario['first']
  /**
   * What each node can take on beyond its usual load at first, as a part of it: 0, .25, .5 or 1.
   * @default 0.5
   */
  defaultHeadroom?: Scenario['headroom']
  /**
   * The share of nodes of each provider where few of them hold most: positive, with a sum of 1.
   * @default [0.6, 0.15, 0.1, 0.08, 0.07]
   */
  concentrated?: Shares
  /**
   * The share of nodes of each provider where many of them hold a part: positive, with a sum of 1.
   * @default ten times 0.1
   */
  spread?: Shares
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'ResilienceExplorer' | 'ResilienceScenarios', ResilienceTerm>
}

const FACTS = [independentDataCentres, manyLocations, noPublicCloud, othersCentralized]

/**
 * Shows why it matters how many providers hold the nodes: what stays up when one of them fails, where one holds most
 * and where many share them. An illustration, and labelled so.
 * Renders a `<div>` element around a `<figure>`.
 */
export const ResilienceExplorer = /*#__PURE__*/ withRef(function ResilienceExplorer({
  defaultFailing = 1,
  defaultFirst = 'largest',
  defaultHeadroom = 0.5,
  concentrated,
  spread,
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: ResilienceExplorerProps) {
  const asked = { failing: defaultFailing, first: defaultFirst, headroom: defaultHeadroom }
  if (process.env.NODE_ENV !== 'production') {
    checkFacts('ResilienceExplorer', facts)
    const networks = { concentrated: concentrated ?? presets.concentrated, spread: spread ?? presets.spread }
    checkNetworks(networks)
    checkScenario(asked, Math.min(networks.concentrated.length, networks.spread.length))
  }
  const speech = explaining(
    speak('ResilienceExplorer', en, locale as LocaleFor<'ResilienceExplorer', 'public-cloud'>),
  )
  const { title, statements, key, illustration, limits } = speech.ResilienceExplorer
  const told = { text: statements, facts, locale: speech }
  return (
    <div {...rest} {...rootProps('ResilienceExplorer', className, speech, locale)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} of="ResilienceExplorer">
          {title}
        </Heading>
      )}
      <p data-part="text">{tell(FACTS, told)}</p>
      <figure data-part="figure">
        <ScenariosPlace
          concentrated={concentrated}
          spread={spread}
          asked={asked}
          locale={
            locale && {
              ...coreOf(speech, ['nakamoto-coefficient']),
              ResilienceScenarios: locale.ResilienceScenarios,
            }
          }
        />
        <figcaption data-part="caption">
          {key} <strong data-part="illustration">{illustration}</strong> {limits}
        </figcaption>
      </figure>
      {sourceLines(FACTS, told)}
    </div>
  )
})

const checkScenario = (asked: Scenario, providers: number) => {
  const check = (prop: string, value: unknown, accepted: readonly unknown[]) => {
    if (!accepted.includes(value))
      throw invalid('ResilienceExplorer', `the prop \`${prop}\``, value, accepted.join(', '))
  }
  check('defaultFirst', asked.first, FIRST)
  check('defaultHeadroom', asked.headroom, HEADROOM)
  check(
    'defaultFailing',
    asked.failing,
    FAILING.filter((failing) => isPossible({ ...asked, failing }, providers)),
  )
}
