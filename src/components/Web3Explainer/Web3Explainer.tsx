import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import {
  awayFromCorporations,
  blockchainUnderlies,
  buildingBlocks,
  massAdoption,
  nextGeneration,
  noSingleController,
  openTrustlessPermissionless,
  participationIsSecurity,
  profitFromData,
  trustWithoutController,
  underConstruction,
} from '../../facts/library/web3.js'
import { renderFactParagraph, renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Web3Explainer.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { Disclosure } from '../../tooltip/index.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { Chevron } from '../../ui/Chevron.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'

/** The glossary terms in the texts of `Web3Explainer`. */
export type Web3ExplainerTerm = keyof (typeof en)['glossary']

export interface Web3ExplainerProps extends Omit<ComponentProps<'section'>, 'children' | 'title'>, FactProps {
  /**
   * `full` shows all facts, some of them in a disclosure. `compact` shows only the definition and the key idea.
   * @default 'full'
   */
  variant?: 'full' | 'compact'
  /**
   * A line at the side, or a tinted panel.
   * @default 'rule'
   */
  appearance?: 'rule' | 'tint'
  /**
   * Whether the disclosure is open initially.
   * @default false
   */
  defaultOpen?: boolean
  /**
   * The level of the heading, 1 to 6.
   * @default 2
   */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Web3Explainer', Web3ExplainerTerm>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Web3Explainer'>
}

const VARIANTS = ['full', 'compact'] as const
const APPEARANCES = ['rule', 'tint'] as const
const INTRO_FACTS = [nextGeneration, noSingleController, underConstruction]
const KEY_IDEA_FACTS = [trustWithoutController, participationIsSecurity]
const BLOCKCHAIN_FACTS = [blockchainUnderlies, openTrustlessPermissionless, buildingBlocks]
const CORPORATION_FACTS = [awayFromCorporations, profitFromData]
const ADOPTION_FACTS = [massAdoption]

/**
 * Explains Web 3.0 and its key idea. Terms have tooltips.
 *
 * Dispatches `ankr-disclosure-toggle` when a reader opens or closes the disclosure; `detail` is `{ expanded }`.
 * Renders a `<section>` element.
 */
export const Web3Explainer = /*#__PURE__*/ forwardRefCompat(function Web3Explainer({
  variant: variantProp = 'full',
  appearance = 'rule',
  defaultOpen = false,
  headingLevel = 2,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: Web3ExplainerProps) {
  if (process.env.NODE_ENV !== 'production') {
    assertFacts('Web3Explainer', facts)
    assertEnum('Web3Explainer', 'variant', variantProp, VARIANTS)
    assertEnum('Web3Explainer', 'appearance', appearance, APPEARANCES)
  }
  const variant = coerceEnum(variantProp, VARIANTS)
  const messages = withInlineTerms(resolveMessages('Web3Explainer', en, locale, overrides))
  const { title, more, statements } = messages.Web3Explainer
  const shownFacts =
    variant === 'compact'
      ? [...INTRO_FACTS, ...KEY_IDEA_FACTS]
      : [...INTRO_FACTS, ...KEY_IDEA_FACTS, ...BLOCKCHAIN_FACTS, ...CORPORATION_FACTS, ...ADOPTION_FACTS]
  const factMessages = { sentences: statements, facts, messages }
  return (
    <section
      {...rest}
      {...getRootProps('Web3Explainer', className, messages)}
      data-variant={variant}
      data-appearance={coerceEnum(appearance, APPEARANCES)}
    >
      <Heading level={headingLevel} component="Web3Explainer">
        {title}
      </Heading>
      {renderFactParagraph('text', INTRO_FACTS, factMessages)}
      <p data-part="text" data-emphasis="">
        {renderFacts(KEY_IDEA_FACTS, factMessages)}
      </p>
      {variant !== 'compact' && (
        <Disclosure data-part="details" open={defaultOpen}>
          <summary data-part="summary">
            {more}
            <Chevron />
          </summary>
          {renderFactParagraph('text', BLOCKCHAIN_FACTS, factMessages)}
          {renderFactParagraph('text', CORPORATION_FACTS, factMessages)}
          {renderFactParagraph('text', ADOPTION_FACTS, factMessages)}
        </Disclosure>
      )}
      <SourceLines
        shownFacts={shownFacts}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </section>
  )
})
