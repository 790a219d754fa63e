import type { ComponentProps } from 'react'
import type { Token } from '../../domain/interop/tokens.js'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import { forefrontOfInterop, interopToolsPioneer, usdtOtherLedger } from '../../facts/library/neutral.js'
import { renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/InteropChecker.js'
import { pickLocale } from '../../i18n/pickLocale.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { assertProps } from './assertProps.js'
import { InteropFormIsland } from './InteropFormIsland.js'

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
  locale?: ComponentLocale<'InteropChecker' | 'InteropAnswers'>
}

const INTRO_FACTS = [usdtOtherLedger]
const NOTE_FACTS = [forefrontOfInterop, interopToolsPioneer]

/**
 * Lets a visitor pick what a buyer holds and what a seller wants, and explains whether the one can pay the other, why not,
 * and what it would take. Starts with the example of the source. Its checker is a client component; without JavaScript
 * the first answer and a table of all pairs can be read.
 *
 * Dispatches `ankr-interop-check` from its checker when a pair is chosen; `detail` is `{ held, wanted, verdict }`.
 * Renders a `<div>` element.
 */
export const InteropChecker = /*#__PURE__*/ forwardRefCompat(function InteropChecker({
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
    assertProps(assets, defaultHeld, defaultWanted)
    assertFacts('InteropChecker', facts)
  }
  const messages = resolveMessages('InteropChecker', en, locale as ComponentLocale<'InteropChecker'>)
  const texts = messages.InteropChecker
  const factMessages = { sentences: texts.statements, facts, messages }
  return (
    <div {...rest} {...getRootProps('InteropChecker', className, messages)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} component="InteropChecker">
          {texts.title}
        </Heading>
      )}
      <p data-part="intro">{renderFacts(INTRO_FACTS, factMessages)}</p>
      <InteropFormIsland
        assets={assets}
        held={defaultHeld}
        wanted={defaultWanted}
        locale={locale && { ...pickLocale(messages), InteropAnswers: locale.InteropAnswers }}
      />
      <p data-part="note">{renderFacts(NOTE_FACTS, factMessages)}</p>
      <SourceLines shownFacts={[...INTRO_FACTS, ...NOTE_FACTS]} facts={facts} messages={messages} />
    </div>
  )
})
