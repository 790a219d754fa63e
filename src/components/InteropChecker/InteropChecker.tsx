import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import { forefrontOfInterop, interopToolsPioneer, usdtOtherLedger } from '../../content/facts/neutral.js'
import type { Token } from '../../interop/tokens.js'
import en from '../../locales/en/InteropChecker.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { coreOf } from '../../primitives/coreOf.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { rootProps } from '../../primitives/root.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { CheckerPlace } from './CheckerPlace.js'
import { check } from './check.js'

export interface InteropCheckerProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * The assets to choose from.
   * @default USDT, USDC and DAI on Ethereum, BNB Smart Chain, OP Mainnet and Polygon
   */
  assets?: readonly Token[]
  /**
   * What the buyer holds at first: a CAIP-19 id.
   * @default USDT on Ethereum
   */
  defaultHeld?: string
  /**
   * What the seller wants at first: a CAIP-19 id.
   * @default USDT on BNB Smart Chain
   */
  defaultWanted?: string
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'InteropChecker' | 'InteropAnswers'>
}

const LEAD = [usdtOtherLedger]
const NOTE = [forefrontOfInterop, interopToolsPioneer]

/**
 * Lets a visitor pick what a buyer holds and what a seller wants, and explains whether the one can pay the other, why not,
 * and what it would take. Starts with the example of the source. Its checker is a client component; without JavaScript
 * the first answer and a table of all pairs can be read.
 *
 * Dispatches `ankr:interop-check` from its checker when a pair is chosen; `detail` is `{ held, wanted, verdict }`.
 * Renders a `<div>` element.
 */
export const InteropChecker = /*#__PURE__*/ withRef(function InteropChecker({
  assets,
  defaultHeld,
  defaultWanted,
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: InteropCheckerProps) {
  if (process.env.NODE_ENV !== 'production') {
    check(assets, defaultHeld, defaultWanted)
    checkFacts('InteropChecker', facts)
  }
  const speech = speak('InteropChecker', en, locale as LocaleFor<'InteropChecker'>)
  const words = speech.InteropChecker
  const told = { text: words.statements, facts, locale: speech }
  return (
    <div {...rest} {...rootProps('InteropChecker', className, speech, locale)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} of="InteropChecker">
          {words.title}
        </Heading>
      )}
      <p data-part="lead">{tell(LEAD, told)}</p>
      <CheckerPlace
        assets={assets}
        held={defaultHeld}
        wanted={defaultWanted}
        locale={locale && { ...coreOf(speech), InteropAnswers: locale.InteropAnswers }}
      />
      <p data-part="remark">{tell(NOTE, told)}</p>
      {sourceLines([...LEAD, ...NOTE], told)}
    </div>
  )
})
