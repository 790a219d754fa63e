import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
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
import { renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Web3Explainer.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { Disclosure } from '../../tooltip/index.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import { Chevron } from '../../ui/Chevron.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'

/** The terms its words explain. */
export type Web3ExplainerTerm = keyof (typeof en)['glossary']

export interface Web3ExplainerProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /**
   * How much it tells: all, with a disclosure to read on; or what Web 3.0 is and its key idea.
   * @default 'full'
   */
  variant?: 'full' | 'compact'
  /**
   * A rule at the side, or a tinted panel.
   * @default 'rule'
   */
  appearance?: 'rule' | 'tint'
  /**
   * Whether the disclosure starts open.
   * @default false
   */
  defaultOpen?: boolean
  /**
   * The level of its heading in your page's outline, 1 to 6.
   * @default 2
   */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: ComponentLocale<'Web3Explainer', Web3ExplainerTerm>
}

const VARIANTS = ['full', 'compact'] as const
const APPEARANCES = ['rule', 'tint'] as const
const INTRO_FACTS = [nextGeneration, noSingleController, underConstruction]
const KEY_IDEA_FACTS = [trustWithoutController, participationIsSecurity]
const BLOCKCHAIN_FACTS = [blockchainUnderlies, openTrustlessPermissionless, buildingBlocks]
const CORPORATION_FACTS = [awayFromCorporations, profitFromData]
const ADOPTION_FACTS = [massAdoption]

/**
 * Explains what Web 3.0 is and its key idea, with its terms explained where they stand.
 *
 * Dispatches `ankr-disclosure-toggle` from its disclosure when a reader opens or closes it; `detail` is `{ expanded }`.
 * Renders a `<section>` element.
 */
export const Web3Explainer = /*#__PURE__*/ forwardRefCompat(function Web3Explainer({
  variant: asked = 'full',
  appearance = 'rule',
  defaultOpen = false,
  headingLevel = 2,
  facts,
  locale,
  className,
  ...rest
}: Web3ExplainerProps) {
  if (process.env.NODE_ENV !== 'production') {
    assertFacts('Web3Explainer', facts)
    assertEnum('Web3Explainer', 'variant', asked, VARIANTS)
    assertEnum('Web3Explainer', 'appearance', appearance, APPEARANCES)
  }
  const variant = coerceEnum(asked, VARIANTS)
  const messages = withInlineTerms(resolveMessages('Web3Explainer', en, locale))
  const { title, more, statements } = messages.Web3Explainer
  const stated =
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
      <p data-part="text">{renderFacts(INTRO_FACTS, factMessages)}</p>
      <p data-part="text" data-emphasis="">
        {renderFacts(KEY_IDEA_FACTS, factMessages)}
      </p>
      {variant !== 'compact' && (
        <Disclosure data-part="details" open={defaultOpen}>
          <summary data-part="summary">
            {more}
            <Chevron />
          </summary>
          <p data-part="text">{renderFacts(BLOCKCHAIN_FACTS, factMessages)}</p>
          <p data-part="text">{renderFacts(CORPORATION_FACTS, factMessages)}</p>
          <p data-part="text">{renderFacts(ADOPTION_FACTS, factMessages)}</p>
        </Disclosure>
      )}
      <SourceLines shownFacts={stated} facts={facts} messages={messages} />
    </section>
  )
})
