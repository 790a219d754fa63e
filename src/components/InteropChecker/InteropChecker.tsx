import type { ComponentProps } from 'react'
import type { Token } from '../../domain/interop/token.js'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { forefrontOfInterop, interopToolsPioneer, usdtOtherLedger } from '../../facts/library/neutral.js'
import { renderFactParagraph, renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/InteropChecker.js'
import { pickLocale } from '../../i18n/pickLocale.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import { splitMessages } from '../../i18n/splitMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { assertProps } from './assertProps.js'
import { InteropFormIsland } from './InteropFormIsland.js'

export interface InteropCheckerProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * The assets in both selects.
   * @default USDT, USDC and DAI on Ethereum, BNB Smart Chain, OP Mainnet and Polygon, with USDT0 and USDC.e
   */
  assets?: readonly Token[]
  /**
   * The CAIP-19 id of the asset that the buyer holds initially.
   * @default USDT on Ethereum
   */
  defaultHeld?: string
  /**
   * The CAIP-19 id of the asset that the seller wants initially.
   * @default USDT on BNB Smart Chain
   */
  defaultWanted?: string
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'InteropChecker' | 'InteropAnswers'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'InteropChecker' | 'InteropAnswers'>
}

const INTRO_FACTS = [usdtOtherLedger]
const NOTE_FACTS = [forefrontOfInterop, interopToolsPioneer]

/**
 * Checks whether a buyer's asset can pay a seller who wants another asset. Shows the source of each asset's data,
 * the verdict, the reasons and the steps. The initial pair is the example of the source document. The form is an island. Without JavaScript, the initial result
 * and a table of all pairs are shown.
 *
 * Dispatches `ankr-interop-check` when a visitor selects a pair; `detail` is `{ held, wanted, verdict }`.
 * Renders a `<div>` element.
 */
export const InteropChecker = /*#__PURE__*/ forwardRefCompat(function InteropChecker({
  assets,
  defaultHeld,
  defaultWanted,
  surface,
  size,
  detail,
  headingLevel,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: InteropCheckerProps) {
  if (process.env.NODE_ENV !== 'production') {
    assertProps(assets, defaultHeld, defaultWanted)
    assertFacts('InteropChecker', facts)
  }
  const { own, others } = splitMessages<
    MessageOverrides<'InteropChecker'>,
    MessageOverrides<'InteropAnswers'>
  >(en.InteropChecker, overrides)
  const messages = resolveMessages('InteropChecker', en, locale as ComponentLocale<'InteropChecker'>, own)
  const texts = messages.InteropChecker
  const factMessages = { sentences: texts.statements, facts, messages }
  const look = getLookProps('InteropChecker', { surface, size, detail })
  return (
    <div {...rest} {...getRootProps('InteropChecker', className, messages)} {...look}>
      <div data-part="header">
        {headingLevel !== undefined && (
          <Heading level={headingLevel} component="InteropChecker">
            {texts.title}
          </Heading>
        )}
        <p data-part="intro">
          {renderFacts(INTRO_FACTS, factMessages)}
          {messages.sentenceSeparator}
          <span data-part="invitation">{texts.invitation}</span>
        </p>
      </div>
      <InteropFormIsland
        assets={assets}
        held={defaultHeld}
        wanted={defaultWanted}
        isBrief={look['data-detail'] === 'brief'}
        locale={locale && { ...pickLocale(messages), InteropAnswers: locale.InteropAnswers }}
        messages={others}
      />
      {renderFactParagraph('note', NOTE_FACTS, factMessages)}
      <SourceLines
        shownFacts={[...INTRO_FACTS, ...NOTE_FACTS]}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
